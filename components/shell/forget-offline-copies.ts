/** Maps that this browser kept for working offline are gone when their reader signs out. */
export async function forgetOfflineCopies(): Promise<void> {
  for (const key of Object.keys(localStorage)) {
    if (/^polku:(waiting|kept):/.test(key)) localStorage.removeItem(key);
  }
  // Old browsers cannot list their databases; there the copies stay behind the sign-in.
  if (!("indexedDB" in window) || !indexedDB.databases) return;
  const kept = await indexedDB.databases();
  for (const { name } of kept) if (name) indexedDB.deleteDatabase(name);
}

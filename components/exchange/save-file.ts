/** Fetches a file and gives it to the browser to keep; its name, or null when there is none. */
export async function saveFile(address: string): Promise<string | null> {
  const response = await fetch(address).catch(() => null);
  if (!response?.ok) return null;
  const blob = await response.blob().catch(() => null);
  if (!blob) return null;
  const named = /filename="([^"]+)"/.exec(response.headers.get("content-disposition") ?? "");
  const name = named?.[1] ?? "map";
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // the browser has taken it by then
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return name;
}

const all = new Set<{ clear(): void }>();

/** Kept in the page's memory of what one person has seen, until the door is shown again. */
export function personMemory<T>(): Map<string, T> {
  const memory = new Map<string, T>();
  all.add(memory);
  return memory;
}

/** Whoever comes in next finds nothing of who was here before. */
export function forgetPerson(): void {
  for (const memory of all) memory.clear();
}

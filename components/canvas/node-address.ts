/** Names what the map is to open at: the id of a card, step, lane or phase. */
const AT = "at";

/** This map as a link that opens with that in sight and the keyboard on it; without anybody's view of it. */
export function nodeAddress(id: string): string {
  const { origin, pathname } = location;
  return `${origin}${pathname}?${AT}=${encodeURIComponent(id)}`;
}

export function hasNodeAddress(): boolean {
  return new URLSearchParams(location.search).has(AT);
}

/** What this address opens at. It is said once: whoever reloads stays where they are. */
export function takeNodeAddress(): string | null {
  const url = new URL(location.href);
  const id = url.searchParams.get(AT);
  if (id === null) return null;
  url.searchParams.delete(AT);
  history.replaceState(null, "", url);
  return id;
}

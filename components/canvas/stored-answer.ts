/** What the server has on disk of a map: `answer` when it begins, `bytes` when all of it has come. */
export type StoredAnswer = { answer: Promise<Response>; bytes: Promise<ArrayBuffer | null> };

declare global {
  interface Window {
    /** what the page asked for before its scripts had come */
    polkuAsked?: (StoredAnswer & { at: string; line: WebSocket | null }) | undefined;
  }
}

export const storedAt = (mapId: string) => `/api/maps/${mapId}/document`;

/** What the page has asked for already is asked once. */
export function askStored(mapId: string, signal: AbortSignal): StoredAnswer {
  const at = storedAt(mapId);
  const { polkuAsked } = window;
  window.polkuAsked = undefined;
  if (polkuAsked?.at === at) return polkuAsked;
  const answer = fetch(at, { signal });
  return { answer, bytes: answer.then((got) => (got.status === 200 ? got.arrayBuffer() : null)) };
}

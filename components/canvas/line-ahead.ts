/** Where the line to the server begins; the page opens it ahead of its scripts (`ask-ahead.tsx`). */
export const lineAt = "/collab";

/** The line that the page opened ahead, once. */
export function takeLine(): WebSocket | null {
  const { polkuAsked } = window;
  const line = polkuAsked?.line ?? null;
  if (polkuAsked) polkuAsked.line = null;
  return line;
}

/** What makes sockets: the first is the one that was opened ahead, unless it has closed by then. */
export function socketsFrom(line: WebSocket | null) {
  let ahead = line;
  // called with `new`, so no arrow
  return function socket(url: string): WebSocket {
    const opened = ahead !== null && ahead.readyState <= WebSocket.OPEN ? ahead : null;
    ahead = null;
    return opened ?? new WebSocket(url);
  };
}

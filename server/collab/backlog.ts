import type { WebSocket } from "ws";
import { LARGEST_BACKLOG, LARGEST_BACKLOG_OF_ALL, LITTLE_BACKLOG } from "./limits.ts";

type Limits = { ofOne: number; ofAll: number; little: number };

/** `waiting`: what waited at the socket when something was last sent to it */
type Reader = { readonly ws: WebSocket; waiting: number };

/** What Hocuspocus needs of a socket. */
export type Outgoing = Pick<WebSocket, "readyState" | "send" | "close">;

/** Readers that stop reading must not fill the server's memory, neither one nor many together. */
export function createBacklogGuard(
  limits: Limits = {
    ofOne: LARGEST_BACKLOG,
    ofAll: LARGEST_BACKLOG_OF_ALL,
    little: LITTLE_BACKLOG,
  },
) {
  const readers = new Set<Reader>();
  let total = 0;
  const note = (reader: Reader) => {
    const before = reader.waiting;
    reader.waiting = reader.ws.bufferedAmount;
    total += reader.waiting - before;
  };
  const isTooMuch = (waiting: number): boolean => {
    if (waiting > limits.ofOne) return true;
    if (total <= limits.ofAll || waiting <= limits.little) return false;
    // Most of it may have been read since: counted anew before anybody is blamed.
    for (const each of readers) note(each);
    return total > limits.ofAll;
  };
  return (ws: WebSocket, write: (data: Uint8Array) => void): Outgoing => {
    const reader: Reader = { ws, waiting: 0 };
    readers.add(reader);
    ws.on("close", () => {
      total -= reader.waiting;
      readers.delete(reader);
    });
    return {
      get readyState() {
        return ws.readyState;
      },
      send: (data: Uint8Array) => {
        if (isTooMuch(ws.bufferedAmount)) return ws.terminate();
        write(data);
        if (ws.readyState === ws.OPEN) note(reader);
      },
      close: (code, reason) => ws.close(code, reason),
    };
  };
}

import type { WebSocket } from "ws";
import { LARGEST_BACKLOG, LARGEST_BACKLOG_OF_ALL, LITTLE_BACKLOG } from "./limits.ts";

type Limits = { ofOne: number; ofAll: number; little: number };

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
  /** what waited at each socket when something was last sent to it */
  const waiting = new Map<WebSocket, number>();
  let total = 0;
  const note = (ws: WebSocket) => {
    total += ws.bufferedAmount - (waiting.get(ws) ?? 0);
    waiting.set(ws, ws.bufferedAmount);
  };
  const isTooMuch = (ws: WebSocket): boolean => {
    if (ws.bufferedAmount > limits.ofOne) return true;
    if (total <= limits.ofAll || ws.bufferedAmount <= limits.little) return false;
    // Most of it may have been read since: counted anew before anybody is blamed.
    for (const each of waiting.keys()) note(each);
    return total > limits.ofAll;
  };
  return (ws: WebSocket, write: (data: Uint8Array) => void): Outgoing => {
    ws.on("close", () => {
      total -= waiting.get(ws) ?? 0;
      waiting.delete(ws);
    });
    return {
      get readyState() {
        return ws.readyState;
      },
      send: (data: Uint8Array) => {
        if (isTooMuch(ws)) return ws.terminate();
        write(data);
        if (ws.readyState === ws.OPEN) note(ws);
      },
      close: (code, reason) => ws.close(code, reason),
    };
  };
}

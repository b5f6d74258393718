import type { Duplex } from "node:stream";
import type { WebSocket } from "ws";

/** From this length on the head of a frame looks otherwise, and copying costs more than it spares. */
const LONG = 65_536;
const SHORT = 126;
/** the first byte of a binary message that is whole */
const WHOLE_BINARY = 0x82;

/**
 * What goes out to people who have a map open: mostly the same few bytes to all of them, which are made
 * a WebSocket frame once, and several messages to each in one turn, which are written together at its
 * end. Larger messages, and all else that a WebSocket says, go the way of `ws`, in the same order.
 */
export function createOutbox() {
  let last: { data: Uint8Array; frame: Uint8Array } | null = null;
  const held = new Set<Duplex>();
  const frameOfSame = (data: Uint8Array): Uint8Array => {
    if (last?.data !== data) last = { data, frame: frameOf(data) };
    return last.frame;
  };
  const release = () => {
    last = null;
    for (const wire of held) wire.uncork();
    held.clear();
  };
  /** `wire` is the connection that `ws` speaks over */
  return (ws: WebSocket, wire: Duplex) => (data: Uint8Array) => {
    if (ws.readyState !== ws.OPEN) return;
    if (!held.has(wire)) {
      if (held.size === 0) process.nextTick(release);
      held.add(wire);
      wire.cork();
    }
    if (data.byteLength < LONG) wire.write(frameOfSame(data));
    else ws.send(data);
  };
}

function frameOf(data: Uint8Array): Uint8Array {
  const { byteLength } = data;
  const isShort = byteLength < SHORT;
  const frame = new Uint8Array(byteLength + (isShort ? 2 : 4));
  frame[0] = WHOLE_BINARY;
  if (isShort) frame[1] = byteLength;
  else frame.set([SHORT, byteLength >> 8, byteLength & 0xff], 1);
  frame.set(data, frame.byteLength - byteLength);
  return frame;
}

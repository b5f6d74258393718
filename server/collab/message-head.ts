/** The kinds of messages that our page sends, by their number on the wire. */
const sync = 0;
const awareness = 1;
const auth = 2;
const queryAwareness = 3;
const syncReply = 4;
const close = 7;
const expected: ReadonlySet<number> = new Set([
  sync,
  awareness,
  auth,
  queryAwareness,
  syncReply,
  close,
]);

/** A map's id, and the name that a provider may give itself after it. */
const LONGEST_NAME = 160;

/** what a sync message may be that brings a change */
const change = 2;

export type MessageHead = {
  opensMap: boolean;
  /** tells where somebody looks and points: nothing of the map */
  isPresence: boolean;
  /** it takes all of a map, or of who is on it, to answer; telling what one has does so for a reader */
  asksForAll: boolean;
};

/**
 * Looks at the beginning of a message, which is a room's name and a kind, before anything is kept of
 * it. Null when it is none of ours: what Hocuspocus does not know it would write to the console, each
 * time anew.
 */
export function readHead(message: Uint8Array): MessageHead | null {
  const length = readNumber(message, 0);
  if (length === null || length.value === 0 || length.value > LONGEST_NAME) return null;
  const kind = readNumber(message, length.next + length.value);
  if (kind === null || !expected.has(kind.value)) return null;
  const isSync = kind.value === sync || kind.value === syncReply;
  const step = isSync ? readNumber(message, kind.next)?.value : undefined;
  return {
    opensMap: kind.value === auth,
    isPresence: kind.value === awareness,
    asksForAll: kind.value === queryAwareness || step === 0 || step === 1,
  };
}

/**
 * Takes a message apart that is one change of one map and nothing else, else null. The address is the
 * map's id and, after a zero, the name of the provider.
 */
export function readChange(message: Uint8Array): { address: string; update: Uint8Array } | null {
  const name = readNumber(message, 0);
  if (name === null) return null;
  const at = name.next + name.value;
  if (message[at] !== sync || message[at + 1] !== change) return null;
  const body = readNumber(message, at + 2);
  if (body === null || body.next + body.value !== message.length) return null;
  const address = decoder.decode(message.subarray(name.next, at));
  return { address, update: message.subarray(body.next) };
}

/** The message that `readChange` takes apart. */
export function writeChange(address: string, update: Uint8Array): Uint8Array {
  const name = encoder.encode(address);
  const parts = [numberOf(name.length), name, [sync, change], numberOf(update.length), update];
  const message = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    message.set(part, at);
    at += part.length;
  }
  return message;
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

function numberOf(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 0x80)) {
    if (rest < 0x80) return [...bytes, rest];
    bytes.push((rest % 0x80) + 0x80);
  }
}

/** Seven bits a byte, the lowest first. */
export function readNumber(
  bytes: Uint8Array,
  from: number,
): { value: number; next: number } | null {
  let value = 0;
  for (let i = 0; i < 5; i++) {
    const byte = bytes[from + i];
    if (byte === undefined) return null;
    value += (byte & 0x7f) * 2 ** (7 * i);
    if (byte < 0x80) return { value, next: from + i + 1 };
  }
  return null;
}

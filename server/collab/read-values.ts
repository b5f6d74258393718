import * as Y from "yjs";

/** A change that puts plain values in the place of others, and nothing else. */
export type Values = {
  client: number;
  /** the number of the first value; the others follow without a gap */
  clock: number;
  values: { before: Y.ID; value: unknown }[];
  deletions: { client: number; clock: number; length: number }[];
};

/** Larger ones are seldom, and worth a longer look. */
const LONGEST = 1_024;
const MOST = 16;
/** A plain value that says what it follows and not what it precedes; the second also that it has a key. */
const kinds: ReadonlySet<number> = new Set([0b1000_1000, 0b1010_1000]);

/**
 * Reads what is by far the most frequent change, somebody moving cards or setting a field, by Yjs's own
 * decoder. Null for everything else, whether sound or not.
 */
export function readValues(update: Uint8Array): Values | null {
  if (update.length > LONGEST || update[0] !== 1) return null;
  try {
    const from = new Y.UpdateDecoderV1({ arr: update, pos: 1 });
    const read = readAll(from);
    // What stands behind the end would be kept for ever and read by nobody.
    return from.restDecoder.pos === update.length ? read : null;
  } catch {
    return null;
  }
}

function readAll(from: Y.UpdateDecoderV1): Values | null {
  const count = from.readLen();
  if (count < 1 || count > MOST) return null;
  const [client, clock] = [from.readClient(), from.readLen()];
  const values: Values["values"] = [];
  for (let i = 0; i < count; i++) {
    if (!kinds.has(from.readInfo())) return null;
    const before = from.readLeftID();
    if (from.readLen() !== 1) return null;
    values.push({ before, value: from.readAny() });
  }
  const deletions: Values["deletions"] = [];
  for (let clients = from.readLen(); clients > 0; clients--) {
    const of = from.readClient();
    for (let ranges = from.readLen(); ranges > 0; ranges--) {
      if (deletions.length === MOST) return null;
      deletions.push({ client: of, clock: from.readDsClock(), length: from.readDsLen() });
    }
  }
  return { client, clock, values, deletions };
}

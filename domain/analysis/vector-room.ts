/**
 * Sparse: ascending keys and their values side by side. A key is the 32-bit hash of a word stem, a
 * pair of them, a run of letters, a concept or a mark: ten thousand texts fit into some megabytes.
 */
export type Vector = { keys: Int32Array; values: Float32Array };

export const nothing: Vector = { keys: new Int32Array(0), values: new Float32Array(0) };

const chunkBytes = 2 ** 18;
let chunk = new ArrayBuffer(chunkBytes);
let used = 0;

/** Many short vectors lie in one buffer: a buffer each would cost more than what stands in it. */
export function room(length: number): Vector {
  if (used + 8 * length > chunk.byteLength) {
    chunk = new ArrayBuffer(Math.max(chunkBytes, 8 * length));
    used = 0;
  }
  const from = used;
  used += 8 * length;
  return {
    keys: new Int32Array(chunk, from, length),
    values: new Float32Array(chunk, from + 4 * length, length),
  };
}

/** Vectors that are made in `work` are gone when it is done: the next ones will lie where they lay. */
export function passing<Found>(work: () => Found): Found {
  const [before, from] = [chunk, used];
  const found = work();
  if (chunk === before) used = from;
  return found;
}

import { LARGEST_DOCUMENT } from "./limits.ts";

/** Keeps a document from growing beyond what a browser can open. */
export type SizeGuard = {
  /** Whether a change may come in: one that makes a full map smaller always may. */
  admits(update: Uint8Array): boolean;
  grew(bytes: number): void;
  /** at most how many bytes the document has */
  bytes(): number;
};

/** Deleting in a full map may take a little writing: an empty step in place of the last one. */
const LITTLE = 1_024;
const OVERFLOW = 1.25;
/** Measuring writes out the whole document: 0.1 s for the largest. */
const MEASURE_EVERY_MS = 5_000;

type SizeGuardOptions = {
  /** at most how many bytes the document has to begin with */
  atMost: number;
  measure(): number;
  limit?: number;
};

export function createSizeGuard(options: SizeGuardOptions): SizeGuard {
  const { atMost, measure, limit = LARGEST_DOCUMENT } = options;
  // What is overwritten and deleted shrinks: the sum of all changes is only the upper end.
  let bytes = atMost;
  let measuredAtMs = Number.NEGATIVE_INFINITY;
  return {
    admits: (update) => {
      if (bytes + update.byteLength <= limit || deletesOnly(update)) return true;
      const nowMs = performance.now();
      if (nowMs - measuredAtMs >= MEASURE_EVERY_MS) {
        measuredAtMs = nowMs;
        bytes = measure();
      }
      if (bytes + update.byteLength <= limit) return true;
      return update.byteLength <= LITTLE && bytes <= limit * OVERFLOW;
    },
    grew: (by) => {
      bytes += by;
    },
    bytes: () => bytes,
  };
}

/** An update begins with the number of people whose writing it holds. */
function deletesOnly(update: Uint8Array): boolean {
  return update[0] === 0;
}

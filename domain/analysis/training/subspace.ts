import type { SparseMatrix } from "./cooccurrence.ts";
import { seeded } from "./random.ts";

/**
 * The rows of a matrix in its leading directions, each direction as loud as the root of its singular
 * value: block power iteration from a seeded start, so the same matrix gives the same numbers.
 */
export function leadingDirections(
  matrix: SparseMatrix,
  count: number,
  rounds: number,
): Float64Array {
  const random = seeded(29);
  let right = Float64Array.from({ length: matrix.columns * count }, () => random() - 0.5);
  orthogonal(right, matrix.columns, count);
  let left = new Float64Array(matrix.rows * count);
  for (let round = 0; round < rounds; round += 1) {
    left = times(matrix, right, count);
    orthogonal(left, matrix.rows, count);
    right = transposedTimes(matrix, left, count);
    if (round + 1 < rounds) orthogonal(right, matrix.columns, count);
  }
  for (let direction = 0; direction < count; direction += 1) {
    const loudness = Math.sqrt(lengthOf(right, matrix.columns, count, direction));
    for (let row = 0; row < matrix.rows; row += 1) {
      const at = row * count + direction;
      left[at] = (left[at] ?? 0) * loudness;
    }
  }
  return left;
}

function times({ rows, from, at, value }: SparseMatrix, block: Float64Array, count: number) {
  const out = new Float64Array(rows * count);
  for (let row = 0; row < rows; row += 1) {
    for (let i = from[row] ?? 0; i < (from[row + 1] ?? 0); i += 1) {
      const other = (at[i] ?? 0) * count;
      const own = value[i] ?? 0;
      for (let d = 0; d < count; d += 1) {
        out[row * count + d] = (out[row * count + d] ?? 0) + own * (block[other + d] ?? 0);
      }
    }
  }
  return out;
}

function transposedTimes(matrix: SparseMatrix, block: Float64Array, count: number) {
  const { rows, columns, from, at, value } = matrix;
  const out = new Float64Array(columns * count);
  for (let row = 0; row < rows; row += 1) {
    for (let i = from[row] ?? 0; i < (from[row + 1] ?? 0); i += 1) {
      const other = (at[i] ?? 0) * count;
      const own = value[i] ?? 0;
      for (let d = 0; d < count; d += 1) {
        out[other + d] = (out[other + d] ?? 0) + own * (block[row * count + d] ?? 0);
      }
    }
  }
  return out;
}

/** Modified Gram-Schmidt over the columns of a block. */
function orthogonal(block: Float64Array, rows: number, count: number): void {
  for (let d = 0; d < count; d += 1) {
    for (let before = 0; before < d; before += 1) {
      let shared = 0;
      for (let at = 0; at < rows * count; at += count) {
        shared += (block[at + d] ?? 0) * (block[at + before] ?? 0);
      }
      for (let at = 0; at < rows * count; at += count) {
        block[at + d] = (block[at + d] ?? 0) - shared * (block[at + before] ?? 0);
      }
    }
    const length = lengthOf(block, rows, count, d) || 1;
    for (let at = d; at < rows * count; at += count) block[at] = (block[at] ?? 0) / length;
  }
}

function lengthOf(block: Float64Array, rows: number, count: number, direction: number): number {
  let sum = 0;
  for (let at = direction; at < rows * count; at += count) sum += (block[at] ?? 0) ** 2;
  return Math.sqrt(sum);
}

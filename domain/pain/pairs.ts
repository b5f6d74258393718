/** How like every two of `count` are, kept once for both orders: half of a table. */
export class Pairs {
  readonly values: Float32Array;
  readonly count: number;
  /** the number of two lies at the row of the lower and as far on as the higher says */
  readonly rows: Int32Array;

  constructor(count: number, values: Float32Array = new Float32Array((count * (count - 1)) / 2)) {
    this.count = count;
    this.values = values;
    this.rows = Int32Array.from(
      { length: count },
      (_, low) => (low * (2 * count - low - 3)) / 2 - 1,
    );
  }

  /** The numbers of those alone, in ascending order, counted anew: written over all of them. */
  among(some: number[]): Pairs {
    const { values, rows } = this;
    let to = 0;
    for (let first = 0; first < some.length; first += 1) {
      const row = rows[some[first] ?? 0] ?? 0;
      for (let second = first + 1; second < some.length; second += 1) {
        values[to] = values[row + (some[second] ?? 0)] ?? 0;
        to += 1;
      }
    }
    return new Pairs(some.length, values);
  }

  /** Those that some other is at least so like, in ascending order. */
  likeSome(least: number): number[] {
    const most = new Float32Array(this.count);
    let slot = 0;
    for (let low = 0; low < this.count; low += 1) {
      for (let high = low + 1; high < this.count; high += 1) {
        const value = this.values[slot] ?? 0;
        slot += 1;
        if (value > (most[low] ?? 0)) most[low] = value;
        if (value > (most[high] ?? 0)) most[high] = value;
      }
    }
    return [...most.keys()].filter((at) => (most[at] ?? 0) >= least);
  }

  slot(a: number, b: number): number {
    return a < b ? (this.rows[a] ?? 0) + b : (this.rows[b] ?? 0) + a;
  }
}

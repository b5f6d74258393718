/** Sparse features in a hashed space: `at[i]` is a bucket, `value[i]` its weight. */
export type Hashed = { at: Int32Array; value: Float64Array };

export function kept({ at, value }: Hashed): Hashed {
  return { at: at.slice(), value: value.slice() };
}

/** Features of one text as they are found: cleared, filled and read before the next text. */
export class Features {
  #at = new Int32Array(1024);
  #value = new Float64Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  clear(): void {
    this.#length = 0;
  }

  push(at: number, value: number): void {
    if (this.#length === this.#at.length) this.#grow();
    this.#at[this.#length] = at;
    this.#value[this.#length] = value;
    this.#length += 1;
  }

  /** Makes those from `first` on as loud as `share` together, however many there are. */
  scale(first: number, share: number): void {
    let length = 0;
    for (let i = first; i < this.#length; i += 1) length += (this.#value[i] ?? 0) ** 2;
    const factor = length === 0 ? 0 : share / Math.sqrt(length);
    for (let i = first; i < this.#length; i += 1) this.#value[i] = (this.#value[i] ?? 0) * factor;
  }

  /** As they lie there: whoever wants them after the next text takes a copy (`kept`). */
  found(): Hashed {
    return {
      at: this.#at.subarray(0, this.#length),
      value: this.#value.subarray(0, this.#length),
    };
  }

  #grow(): void {
    const [at, value] = [this.#at, this.#value];
    this.#at = new Int32Array(at.length * 2);
    this.#value = new Float64Array(at.length * 2);
    this.#at.set(at);
    this.#value.set(value);
  }
}

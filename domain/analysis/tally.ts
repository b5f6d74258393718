/**
 * 32-bit keys to numbers above zero, 0 meaning none (whole numbers to 2^24, else single precision):
 * an open table of two typed arrays, a fifth of what a Map takes and nothing to collect.
 */
export class Tally {
  #keys = new Int32Array(1024);
  #values = new Float32Array(1024);
  /** the slots in use, in the order in which they were taken */
  #used = new Int32Array(513);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  get(key: number): number {
    return this.#values[this.#slotOf(key)] ?? 0;
  }

  add(key: number, by: number): void {
    const slot = this.#slotOf(key);
    const before = this.#values[slot] ?? 0;
    this.#keys[slot] = key;
    this.#values[slot] = before + by;
    if (before !== 0) return;
    this.#used[this.#size] = slot;
    this.#size += 1;
    if (this.#size * 2 > this.#keys.length) this.#grow();
  }

  clear(): void {
    for (let at = 0; at < this.#size; at += 1) this.#values[this.#used[at] ?? 0] = 0;
    this.#size = 0;
  }

  /** Writes every key into `keys`, which has room for `size` of them. */
  copyKeys(keys: Int32Array): void {
    for (let at = 0; at < this.#size; at += 1) keys[at] = this.#keys[this.#used[at] ?? 0] ?? 0;
  }

  /** every key with its value, in an order that only depends on what was added */
  forEach(each: (key: number, value: number) => void): void {
    for (let slot = 0; slot < this.#keys.length; slot += 1) {
      const value = this.#values[slot] ?? 0;
      if (value !== 0) each(this.#keys[slot] ?? 0, value);
    }
  }

  #slotOf(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = Math.imul(key, 0x9e3779b1) >>> 8;
    for (slot &= mask; this.#values[slot] !== 0 && this.#keys[slot] !== key; ) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values];
    this.#keys = new Int32Array(keys.length * 2);
    this.#values = new Float32Array(keys.length * 2);
    this.#used = new Int32Array(keys.length + 1);
    this.#size = 0;
    for (let slot = 0; slot < keys.length; slot += 1) {
      const value = values[slot] ?? 0;
      if (value !== 0) this.add(keys[slot] ?? 0, value);
    }
  }
}

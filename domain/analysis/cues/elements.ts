import { Beginnings, pushTo } from "../beginnings.ts";

/**
 * What patterns are made of, each kind once and by number: words of which one has to stand there, as they
 * are (`word`), by their beginning (`stem*`) or by their end (`*end`).
 */
export class Elements {
  #numbers = new Map<string, number>();
  #exact = new Map<string, number[]>();
  #beginnings = new Beginnings<number>();
  #endings: { ending: string; number: number }[] = [];

  numberOf(alternatives: string): number {
    const known = this.#numbers.get(alternatives);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(alternatives, number);
    for (const word of new Set(alternatives.split(","))) this.#enter(word, number);
    return number;
  }

  /** The numbers of all that a word can stand for. */
  metBy(word: string): number[] {
    const found = [...(this.#exact.get(word) ?? []), ...this.#beginnings.of(word)];
    for (const { ending, number } of this.#endings) if (word.endsWith(ending)) found.push(number);
    return found;
  }

  #enter(word: string, number: number): void {
    if (word === "") return;
    if (word.endsWith("*")) this.#beginnings.add(word.slice(0, -1), number);
    else if (word.startsWith("*")) this.#endings.push({ ending: word.slice(1), number });
    else pushTo(this.#exact, word, number);
  }
}

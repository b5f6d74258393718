const filterSize = 2 ** 15;

/**
 * What is known by how a word begins. Of nearly every beginning nothing is known: a filter of hashes
 * says so before it is cut out of the word.
 */
export class Beginnings<Entry> {
  #entries = new Map<string, Entry[]>();
  #filter = new Uint8Array(filterSize);
  #longest = 0;

  add(beginning: string, entry: Entry): void {
    pushTo(this.#entries, beginning, entry);
    this.#longest = Math.max(this.#longest, beginning.length);
    let hash = 0;
    for (let at = 0; at < beginning.length; at += 1) hash = onwards(hash, beginning, at);
    this.#filter[hash & (filterSize - 1)] = 1;
  }

  /** The entries of every beginning that the word has, the shortest first. */
  of(word: string): Entry[] {
    const found: Entry[] = [];
    const longest = Math.min(word.length, this.#longest);
    let hash = 0;
    for (let at = 0; at < longest; at += 1) {
      hash = onwards(hash, word, at);
      if (this.#filter[hash & (filterSize - 1)] === 0) continue;
      const entries = this.#entries.get(word.slice(0, at + 1));
      if (entries) found.push(...entries);
    }
    return found;
  }
}

function onwards(hash: number, text: string, at: number): number {
  return Math.imul(hash ^ text.charCodeAt(at), 0x01000193) + 0x2f;
}

export function pushTo<Entry>(entries: Map<string, Entry[]>, key: string, entry: Entry): void {
  const own = entries.get(key);
  if (own) own.push(entry);
  else entries.set(key, [entry]);
}

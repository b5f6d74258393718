/** Sparse, row by row: `from[row]` to `from[row + 1]` of `at` and `value`. */
export type SparseMatrix = {
  rows: number;
  columns: number;
  from: Int32Array;
  at: Int32Array;
  value: Float64Array;
};

export type CountedSentence = { tokens: string[][]; sector?: string };

const windowSize = 8;
const sectorWeight = 0.3;
const conceptWeight = 0.7;
/** Contexts are evened out a little, or rare ones would seem to tell everything. */
const evenness = 0.75;

export type Cooccurrences = { words: string[]; rarity: number[]; matrix: SparseMatrix };

/** Positive pointwise mutual information of words (with their concepts) and what stands near them. */
export function cooccurrences(sentences: CountedSentence[], fewest: number): Cooccurrences {
  const { words, rarity } = vocabulary(sentences, fewest);
  const rowOf = new Map(words.map((word, index) => [word, index]));
  const columnOf = new Map(rowOf);
  const counts = words.map(() => new Map<number, number>());
  const add = (row: number, column: number, weight: number) => {
    const own = counts[row];
    own?.set(column, (own.get(column) ?? 0) + weight);
  };
  for (const { tokens, sector } of sentences) {
    const ids = tokens.map((names) => names.flatMap((name) => rowOf.get(name) ?? []));
    if (sector && !columnOf.has(`s:${sector}`)) columnOf.set(`s:${sector}`, columnOf.size);
    const sectorColumn = sector ? columnOf.get(`s:${sector}`) : undefined;
    ids.forEach((own, at) => {
      const last = Math.min(ids.length - 1, at + windowSize);
      for (const row of own) {
        if (sectorColumn !== undefined) add(row, sectorColumn, sectorWeight);
        for (const other of own) if (other !== row && isConcept(words[other])) add(row, other, 1);
        for (let near = Math.max(0, at - windowSize); near <= last; near += 1) {
          if (near === at) continue;
          const weight = 1 / Math.sqrt(Math.abs(near - at));
          for (const column of ids[near] ?? []) {
            add(row, column, isConcept(words[column]) ? weight * conceptWeight : weight);
          }
        }
      }
    });
  }
  return { words, rarity, matrix: informative(counts, columnOf.size) };
}

function isConcept(name: string | undefined): boolean {
  return name?.startsWith("c:") ?? false;
}

function vocabulary(sentences: CountedSentence[], fewest: number) {
  const uses = new Map<string, number>();
  const sentencesWith = new Map<string, number>();
  for (const { tokens } of sentences) {
    const names = tokens.flat();
    for (const name of names) uses.set(name, (uses.get(name) ?? 0) + 1);
    for (const name of new Set(names)) sentencesWith.set(name, (sentencesWith.get(name) ?? 0) + 1);
  }
  const words = [...uses].flatMap(([name, count]) => (count >= fewest ? [name] : [])).sort();
  const most = Math.log(Math.max(2, sentences.length));
  const rarity = words.map((word) =>
    Math.max(0, (most - Math.log(1 + (sentencesWith.get(word) ?? 0))) / most),
  );
  return { words, rarity };
}

function informative(counts: Map<number, number>[], columns: number): SparseMatrix {
  const rowSums = counts.map((own) => [...own.values()].reduce((a, b) => a + b, 0));
  const columnSums = new Float64Array(columns);
  for (const own of counts) {
    for (const [column, value] of own) columnSums[column] = (columnSums[column] ?? 0) + value;
  }
  const even = columnSums.map((value) => value ** evenness);
  const total = even.reduce((a, b) => a + b, 0);
  const from = new Int32Array(counts.length + 1);
  const at: number[] = [];
  const value: number[] = [];
  counts.forEach((own, row) => {
    for (const [column, count] of own) {
      const surprise = Math.log((count * total) / ((rowSums[row] ?? 1) * (even[column] ?? 1)));
      if (surprise <= 0) continue;
      at.push(column);
      value.push(surprise);
    }
    from[row + 1] = at.length;
  });
  return {
    rows: counts.length,
    columns,
    from,
    at: Int32Array.from(at),
    value: Float64Array.from(value),
  };
}

import type { Vector } from "#domain/analysis/vectors.ts";

/** What stood together stays together unless it is much less like; what stood apart, apart. */
const keeping = { together: 0.06, apart: 0.03 };

/** Two languages share concepts and kinds of trouble only, never words: what they share counts more. */
const acrossLanguages = 3;

/** Mean likeness of every two seeds, through the terms they share; terms most texts hold are skipped. */
export function likenessMatrix(
  members: number[][],
  vectors: Vector[],
  languages: string[],
): Float32Array {
  const count = members.length;
  const postings = postingsOf(members, vectors);
  const matrix = new Float32Array(count * count);
  const tooMany = Math.max(50, count / 4);
  for (const { at, value } of postings.values()) {
    if (at.length > tooMany) continue;
    for (let i = 0; i < at.length; i += 1) {
      const row = (at[i] ?? 0) * count;
      const own = value[i] ?? 0;
      for (let j = 0; j < at.length; j += 1) {
        const slot = row + (at[j] ?? 0);
        matrix[slot] = (matrix[slot] ?? 0) + own * (value[j] ?? 0);
      }
    }
  }
  for (let i = 0; i < count; i += 1) {
    for (let j = 0; j < count; j += 1) {
      if (languages[i] === languages[j]) continue;
      matrix[i * count + j] = (matrix[i * count + j] ?? 0) * acrossLanguages;
    }
  }
  return matrix;
}

export type Postings = Map<string, { at: number[]; value: number[] }>;

/** Per term, the groups whose middle holds it. */
export function postingsOf(members: number[][], vectors: Vector[]): Postings {
  const postings: Postings = new Map();
  members.forEach((own, group) => {
    for (const [key, value] of centroid(own, vectors)) {
      const posting = postings.get(key) ?? { at: [], value: [] };
      postings.set(key, posting);
      posting.at.push(group);
      posting.value.push(value);
    }
  });
  return postings;
}

/** A new note must not reshuffle what people have seen: `before` holds the groups as they were. */
export function keepGroups(matrix: Float32Array, ids: string[], before: string[][]): void {
  const groups = new Map(before.flatMap((own, group) => own.map((id) => [id, group] as const)));
  const seen = ids.map((id) => groups.get(id));
  seen.forEach((own, i) => {
    if (own === undefined) return;
    seen.forEach((other, j) => {
      if (i === j || other === undefined) return;
      const slot = i * seen.length + j;
      const step = own === other ? keeping.together : -keeping.apart;
      matrix[slot] = (matrix[slot] ?? 0) + step;
    });
  });
}

function centroid(members: number[], vectors: Vector[]): Vector {
  const [only] = members;
  if (members.length === 1 && only !== undefined) return vectors[only] ?? new Map();
  const total: Vector = new Map();
  for (const member of members) {
    for (const [key, value] of vectors[member] ?? []) {
      total.set(key, (total.get(key) ?? 0) + value / members.length);
    }
  }
  return total;
}

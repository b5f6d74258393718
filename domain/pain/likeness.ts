import { Tally } from "#domain/analysis/tally.ts";
import { nothing, type Vector } from "#domain/analysis/vector-room.ts";
import { documentCounts, sumOf } from "#domain/analysis/vectors.ts";
import { Pairs } from "./pairs.ts";

/** What stood together stays together unless it is much less like; what stood apart, apart. */
const keeping = { together: 0.06, apart: 0.03 };

/** Two languages share concepts and kinds of trouble only, never words: what they share counts more. */
const acrossLanguages = 3;

/** Mean likeness of every two seeds, through the terms they share; terms most texts hold are skipped. */
export function likenessOfPairs(
  members: number[][],
  vectors: Vector[],
  languages: string[],
): Pairs {
  const count = members.length;
  // A term of one seed alone likens it to none.
  const { from, at, value } = postingsOf(members, vectors, {
    least: 2,
    most: Math.max(50, count / 4),
  });
  const pairs = new Pairs(count);
  const { values, rows } = pairs;
  for (let term = 0; term + 1 < from.length; term += 1) {
    const end = from[term + 1] ?? 0;
    for (let i = from[term] ?? 0; i < end; i += 1) {
      const row = rows[at[i] ?? 0] ?? 0;
      const own = value[i] ?? 0;
      for (let j = i + 1; j < end; j += 1) {
        const slot = row + (at[j] ?? 0);
        values[slot] = (values[slot] ?? 0) + own * (value[j] ?? 0);
      }
    }
  }
  if (new Set(languages).size === 1) return pairs;
  for (let low = 0; low < count; low += 1) {
    for (let high = low + 1; high < count; high += 1) {
      if (languages[low] === languages[high]) continue;
      const slot = pairs.slot(low, high);
      values[slot] = (values[slot] ?? 0) * acrossLanguages;
    }
  }
  return pairs;
}

/** Term by term the groups whose middle holds it: row r lies in [from[r], from[r + 1]). */
export type Postings = {
  /** a term's row + 1 */
  rowOf: Tally;
  from: Int32Array;
  at: Int32Array;
  value: Float32Array;
};

/** Of the terms that `least` to `most` groups hold. */
export function postingsOf(
  members: number[][],
  vectors: Vector[],
  { least, most }: { least: number; most: number },
): Postings {
  const middles = members.map((own) => centroid(own, vectors));
  const rowOf = new Tally();
  const sizes: number[] = [];
  documentCounts(middles).forEach((key, count) => {
    if (count < least || count > most) return;
    sizes.push(count);
    rowOf.add(key, sizes.length);
  });
  const from = new Int32Array(sizes.length + 1);
  sizes.forEach((size, row) => {
    from[row + 1] = (from[row] ?? 0) + size;
  });
  const next = from.slice();
  const at = new Int32Array(from[sizes.length] ?? 0);
  const value = new Float32Array(at.length);
  middles.forEach(({ keys, values }, group) => {
    for (let term = 0; term < keys.length; term += 1) {
      const row = rowOf.get(keys[term] ?? 0) - 1;
      if (row < 0) continue;
      const slot = next[row] ?? 0;
      next[row] = slot + 1;
      at[slot] = group;
      value[slot] = values[term] ?? 0;
    }
  });
  return { rowOf, from, at, value };
}

/** A new note must not reshuffle what people have seen: `before` holds the groups as they were. */
export function keepGroups(pairs: Pairs, ids: string[], before: string[][]): void {
  const { values } = pairs;
  const groups = new Map(before.flatMap((own, group) => own.map((id) => [id, group] as const)));
  const seen = ids.map((id) => groups.get(id));
  seen.forEach((own, low) => {
    if (own === undefined) return;
    for (let high = low + 1; high < seen.length; high += 1) {
      const other = seen[high];
      if (other === undefined) continue;
      const slot = pairs.slot(low, high);
      const step = own === other ? keeping.together : -keeping.apart;
      values[slot] = (values[slot] ?? 0) + step;
    }
  });
}

function centroid(members: number[], vectors: Vector[]): Vector {
  const [only] = members;
  if (members.length === 1 && only !== undefined) return vectors[only] ?? nothing;
  const weight = 1 / members.length;
  return sumOf(members.map((member) => ({ vector: vectors[member] ?? nothing, weight })));
}

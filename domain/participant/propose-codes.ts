import { researchCode } from "#domain/evidence/speaker.ts";

/**
 * Codes for people who have none yet, in the series that most go by: "P08" after "P07". A gap in it is
 * left alone, for somebody may have gone by that code.
 */
export function proposeCodes(known: Iterable<string>): () => string {
  const series = new Map<string, { count: number; last: number; width: number }>();
  for (const pseudonym of known) {
    const [, head, digits] = /^(.*?)(\d+)$/.exec(researchCode(pseudonym) ?? "") ?? [];
    if (head === undefined || digits === undefined) continue;
    const one = series.get(head) ?? { count: 0, last: 0, width: digits.length };
    one.count++;
    one.last = Math.max(one.last, Number(digits));
    series.set(head, one);
  }
  const [most] = [...series].sort(([, a], [, b]) => b.count - a.count);
  const [head, { last, width }] = most ?? ["P", { last: 0, width: 2 }];
  let next = last;
  return () => `${head}${String(++next).padStart(width, "0")}`;
}

export type Held = { start: number; end: number; text: string };

/**
 * Where a passage lies after its note was rewritten (decision 17): the same words, and of several
 * places the one whose surroundings and position are most like the old ones. Null: lost its place.
 */
export function findAgain(
  held: Held,
  before: string,
  after: string,
): { start: number; end: number } | null {
  if (held.text === "") return null;
  const left = before.slice(Math.max(0, held.start - contextLength), held.start);
  const right = before.slice(held.end, held.end + contextLength);
  let best: { start: number; likeness: number } | null = null;
  for (
    let start = after.indexOf(held.text);
    start !== -1;
    start = after.indexOf(held.text, start + 1)
  ) {
    const end = start + held.text.length;
    const context =
      sharedEnd(left, after.slice(Math.max(0, start - contextLength), start)) +
      sharedStart(right, after.slice(end, end + contextLength));
    const shift = Math.abs(start / after.length - held.start / before.length);
    const likeness = context - shift;
    if (best === null || likeness > best.likeness) best = { start, likeness };
  }
  return best && { start: best.start, end: best.start + held.text.length };
}

const contextLength = 40;

function sharedStart(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count++;
  return count;
}

function sharedEnd(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a.at(-1 - count) === b.at(-1 - count)) count++;
  return count;
}

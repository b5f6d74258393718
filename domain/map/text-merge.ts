/**
 * What I wrote, on top of what others wrote meanwhile: both changes are kept where they touch
 * different parts of the text, otherwise mine stands.
 */
export function mergeText(base: string, mine: string, theirs: string): string {
  if (theirs === base) return mine;
  if (mine === base) return theirs;
  const own = changeOf(base, mine);
  const other = changeOf(base, theirs);
  if (own.to <= other.from) return spliced(theirs, own, 0);
  if (own.from >= other.to) return spliced(theirs, own, theirs.length - base.length);
  return mine;
}

type Change = { from: number; to: number; inserted: string };

function changeOf(before: string, after: string): Change {
  const limit = Math.min(before.length, after.length);
  let from = 0;
  while (from < limit && before[from] === after[from]) from++;
  let tail = 0;
  while (tail < limit - from && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return {
    from,
    to: before.length - tail,
    inserted: after.slice(from, after.length - tail),
  };
}

function spliced(text: string, { from, to, inserted }: Change, shift: number): string {
  return text.slice(0, from + shift) + inserted + text.slice(to + shift);
}

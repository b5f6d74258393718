import { turnsOf } from "#domain/analysis/turns.ts";

/**
 * A talk of several people without what one of them said: the label stays, so that the others' turns
 * keep their order, and `mark` stands for the words. Turns are found as the analysis finds them.
 */
export function withoutTurns(
  text: string,
  {
    sourceType,
    isTheirs,
    mark,
  }: { sourceType: string; isTheirs(speaker: string): boolean; mark: string },
): { text: string; count: number } {
  const theirs = turnsOf(text, sourceType).filter(
    ({ speaker }) => speaker !== null && isTheirs(speaker),
  );
  let kept = "";
  let from = 0;
  for (const { start, end } of theirs) {
    const spoken = text.slice(start, end);
    const lead = spoken.length - spoken.trimStart().length;
    const tail = spoken.length - spoken.trimEnd().length;
    kept += text.slice(from, start + lead) + mark;
    from = end - tail;
  }
  return { text: kept + text.slice(from), count: theirs.length };
}

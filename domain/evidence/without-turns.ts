import { type Turn, turnsOf } from "#domain/analysis/turns.ts";

export type Span = { start: number; end: number };

export type Cut = {
  text: string;
  /** what was cut, by its place in the text that was */
  spans: Span[];
  /** how many of them are turns */
  turns: number;
  /** no customer's words are left in it */
  isEmpty: boolean;
};

/** stands where somebody's words were */
export const gap = "[…]";

/**
 * A talk of several people without what one of them said: the label stays, so that the others' turns
 * keep their order, and a gap stands for the words. Turns are found as the analysis finds them; `also`
 * are further words of theirs, which may stand elsewhere.
 */
export function withoutTurns(
  text: string,
  {
    sourceType,
    isTheirs,
    also = [],
  }: { sourceType: string; isTheirs(speaker: string): boolean; also?: readonly Span[] },
): Cut {
  const turns = turnsOf(text, sourceType).map((turn) => ({ ...turn, ...trimmed(text, turn) }));
  const said = turns.filter(({ start, end }) => text.slice(start, end) !== gap);
  const isGone = ({ speaker }: Turn) => speaker !== null && isTheirs(speaker);
  const theirs = said.filter(isGone);
  const spans = joined([...theirs, ...also]);
  let kept = "";
  let from = 0;
  for (const { start, end } of spans) {
    kept += text.slice(from, start) + gap;
    from = end;
  }
  return {
    text: kept + text.slice(from),
    spans,
    turns: theirs.length,
    isEmpty: said.every((turn) => turn.role !== "customer" || isGone(turn)),
  };
}

export function isOver(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function trimmed(text: string, { start, end }: Span): Span {
  const spoken = text.slice(start, end);
  const lead = spoken.length - spoken.trimStart().length;
  return { start: start + lead, end: Math.max(start + lead, start + spoken.trimEnd().length) };
}

/** In their order; those that share words are one. */
function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else all.push({ start, end });
  }
  return all;
}

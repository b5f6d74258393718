import type { ExcerptLabel } from "#domain/evidence/excerpt.ts";

export type Span = { start: number; end: number };
export type Passage = Span & { id: string; label: ExcerptLabel };

/** A run of text that lies in the same passages all through. */
export type Piece = Span & {
  /** the outermost first; the last one is what a hand means */
  passageIds: string[];
  /** passages that begin here */
  begins: string[];
  /** words that were searched */
  isFound: boolean;
  /** the name of whoever speaks */
  isSpeaker: boolean;
};

/**
 * Cuts a text where passages, found words and names of speakers begin and end. Of passages that lie
 * over each other a neutral one is outer to a pain or a gain, and the longer one to the shorter.
 */
export function piecesOf(
  length: number,
  passages: Passage[],
  { found = [], speakers = [] }: { found?: Span[]; speakers?: Span[] } = {},
): Piece[] {
  const isInside = ({ start, end }: Span) => start < end && start >= 0 && end <= length;
  const spans = [...passages, ...found, ...speakers].filter(isInside);
  const cuts = [...new Set([0, length, ...spans.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const openPassages = sweep(passages.filter(isInside));
  const openFound = sweep(found.filter(isInside));
  const openSpeakers = sweep(speakers.filter(isInside));
  return cuts.slice(0, -1).map((start, index) => {
    const open = openPassages(start);
    return {
      start,
      end: cuts[index + 1] ?? length,
      passageIds: [...open].sort(outerFirst).map(({ id }) => id),
      begins: open.filter((passage) => passage.start === start).map(({ id }) => id),
      isFound: openFound(start).length > 0,
      isSpeaker: openSpeakers(start).length > 0,
    };
  });
}

/** Which spans lie over a place; asked from left to right. */
function sweep<S extends Span>(spans: S[]): (at: number) => S[] {
  const byStart = [...spans].sort((a, b) => a.start - b.start);
  let open: S[] = [];
  let next = 0;
  return (at) => {
    open = open.filter(({ end }) => end > at);
    while ((byStart[next]?.start ?? Number.POSITIVE_INFINITY) <= at) {
      const span = byStart[next++];
      if (span && span.end > at) open.push(span);
    }
    return open;
  };
}

function outerFirst(a: Passage, b: Passage): number {
  const [mine, theirs] = [a.label === "neutral" ? 0 : 1, b.label === "neutral" ? 0 : 1];
  return mine - theirs || b.end - b.start - (a.end - a.start) || a.start - b.start;
}

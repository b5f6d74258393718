import type { ExcerptLabel } from "#domain/evidence/excerpt.ts";

export type Passage = { id: string; start: number; end: number; label: ExcerptLabel };

/** A run of text; `passageId` is the passage it belongs to for the eye. */
export type Piece = { start: number; end: number; passageId: string | null };

/**
 * Cuts a text where passages begin and end. Where they overlap, a pain or a gain shows before a
 * neutral one, and the one that began last before those around it.
 */
export function piecesOf(length: number, passages: Passage[]): Piece[] {
  const inside = passages.filter(({ start, end }) => start < end && start >= 0 && end <= length);
  const cuts = [...new Set([0, length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const byStart = [...inside].sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let open: Passage[] = [];
  let next = 0;
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1];
    if (end === undefined) break;
    open = open.filter((passage) => passage.end > start);
    while ((byStart[next]?.start ?? Number.POSITIVE_INFINITY) <= start) {
      const passage = byStart[next++];
      if (passage) open.push(passage);
    }
    const passageId = open.reduce<Passage | null>(shown, null)?.id ?? null;
    const last = pieces.at(-1);
    if (last && last.passageId === passageId) last.end = end;
    else pieces.push({ start, end, passageId });
  }
  return pieces;
}

function shown(best: Passage | null, passage: Passage): Passage {
  if (best === null) return passage;
  const [mine, theirs] = [passage.label !== "neutral", best.label !== "neutral"];
  if (mine !== theirs) return mine ? passage : best;
  return passage.start >= best.start ? passage : best;
}

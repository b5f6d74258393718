import type { ExcerptLabel, ExcerptType } from "#domain/evidence/excerpt.ts";
import type { ExcerptRow, NoteDetail } from "#server/evidence/read.ts";

export type Labelling = { label: ExcerptLabel; type: ExcerptType | null; severity: number | null };

/** What the note looks like with a correction in it, before the server has answered. */
export function withLabel(note: NoteDetail, excerptId: string, change: Labelling): NoteDetail {
  return withExcerpt(note, excerptId, (excerpt) => ({
    ...excerpt,
    label: change.label,
    type: change.type,
    severity: change.label === "pain" ? (change.severity ?? Math.max(1, excerpt.severity)) : 0,
    isHeld: true,
  }));
}

export function withPlace(
  note: NoteDetail,
  excerptId: string,
  place: { mapId: string; stepId: string | null; stepTitle: string | null },
): NoteDetail {
  return withExcerpt(note, excerptId, (excerpt) => {
    const before = excerpt.placements.find(({ mapId }) => mapId === place.mapId);
    const others = excerpt.placements.filter(({ mapId }) => mapId !== place.mapId);
    const candidates = before?.candidates ?? [];
    return {
      ...excerpt,
      isHeld: true,
      placements: [...others, { ...place, cardId: null, score: 1, by: "person", candidates }],
    };
  });
}

/** A finer word that says the opposite of the label falls away. */
export function typeFor(label: ExcerptLabel, type: ExcerptType | null): ExcerptType | null {
  const contradicts = (type === "pain" || type === "gain") && type !== label;
  return contradicts ? null : type;
}

function withExcerpt(
  note: NoteDetail,
  excerptId: string,
  change: (excerpt: ExcerptRow) => ExcerptRow,
): NoteDetail {
  return {
    ...note,
    excerpts: note.excerpts.map((excerpt) =>
      excerpt.id === excerptId ? change(excerpt) : excerpt,
    ),
  };
}

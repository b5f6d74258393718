import { type Candidate, createPlacer, type PlacementStep } from "#domain/analysis/placement.ts";
import type { Language } from "#domain/evidence/note.ts";

export type NoteToPlace = {
  channel: string | null;
  stepHint: string | null;
  /** in the order of the text */
  excerpts: { id: string; text: string }[];
};

export type PlaceInput = {
  language: "fi" | "en";
  steps: PlacementStep[];
  /** what people have put on steps by hand */
  examples: { stepId: string; text: string; language: Language }[];
  notes: NoteToPlace[];
};

export type ProposedPlace = { excerptId: string; stepId: string | null; candidates: Candidate[] };

/** Worker task: where each passage most likely belongs, best three; null waits in the tray. */
export function placeNotes({ language, steps, examples, notes }: PlaceInput): ProposedPlace[] {
  if (steps.length === 0) {
    return notes.flatMap(({ excerpts }) =>
      excerpts.map(({ id }) => ({ excerptId: id, stepId: null, candidates: [] })),
    );
  }
  const placer = createPlacer(steps, { language, examples });
  return notes.flatMap(({ channel, stepHint, excerpts }) =>
    placer
      .placeNote(
        excerpts.map(({ text }) => text),
        { channel, stepHint },
      )
      .map(({ stepId, candidates }, index) => ({
        excerptId: excerpts[index]?.id ?? "",
        stepId,
        candidates: candidates
          .slice(0, 3)
          .map(({ stepId, score }) => ({ stepId, score: Math.round(score * 1_000) / 1_000 })),
      })),
  );
}

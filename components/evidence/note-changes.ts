import {
  byHand,
  type EvidenceMode,
  type ExcerptLabel,
  type ExcerptType,
  type MeaningLens,
} from "#domain/evidence/excerpt.ts";
import { weightsOf } from "#domain/evidence/hand-made.ts";
import type { ExcerptRow, NoteDetail } from "#server/evidence/read.ts";

export type Labelling = { label: ExcerptLabel; type: ExcerptType | null; severity: number | null };
export type Description = {
  mode?: EvidenceMode | null;
  lens?: MeaningLens | null;
  personaId?: string | null;
};
export type SpanOfWords = { start: number; end: number; words: string };

/** What the note looks like with a correction in it, before the server has answered. */
export function withLabel(note: NoteDetail, excerptId: string, change: Labelling): NoteDetail {
  return withExcerpt(note, excerptId, (excerpt) => ({
    ...excerpt,
    label: change.label,
    type: change.type,
    machineLabel: isJudged(excerpt) ? excerpt.machineLabel : excerpt.label,
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
      placements: [...others, { ...place, score: 1, by: "person", candidates }],
    };
  });
}

export function withDescription(
  note: NoteDetail,
  excerptId: string,
  change: Description,
): NoteDetail {
  return withExcerpt(note, excerptId, (excerpt) => ({ ...excerpt, ...change, isHeld: true }));
}

export function withSpan(note: NoteDetail, excerptId: string, span: SpanOfWords): NoteDetail {
  const { start, end, words } = span;
  const moved = withExcerpt(note, excerptId, (excerpt) => ({
    ...excerpt,
    start,
    end,
    text: words,
    isHeld: true,
    hasLostPlace: false,
    cues: excerpt.cues.filter((cue) => cue.start >= start && cue.end <= end),
  }));
  return { ...moved, excerpts: inOrder(moved.excerpts) };
}

/** The passage as it was before a change. */
export function withRow(note: NoteDetail, row: ExcerptRow): NoteDetail {
  return withExcerpt(note, row.id, () => row);
}

export function withRowAdded(note: NoteDetail, row: ExcerptRow): NoteDetail {
  return { ...note, excerpts: inOrder([...without(note, row.id).excerpts, row]) };
}

export function without(note: NoteDetail, excerptId: string): NoteDetail {
  return { ...note, excerpts: note.excerpts.filter(({ id }) => id !== excerptId) };
}

/** A passage that is marked by hand, as the server will have it. */
export function newRow(
  note: NoteDetail,
  id: string,
  { start, end, words }: SpanOfWords,
  { label, type, severity }: Labelling,
): ExcerptRow {
  const around = note.excerpts.find((one) => one.start <= start && one.end > start && one.speaker);
  const howBad = label === "pain" ? (severity ?? 2) : 0;
  return {
    id,
    noteId: note.id,
    start,
    end,
    text: words,
    language: note.language,
    participantId: around?.participantId ?? null,
    participant: around?.participant ?? note.participant,
    speaker: around?.speaker ?? null,
    label,
    machineLabel: null,
    type,
    mode: null,
    lens: null,
    personaId: null,
    severity: howBad,
    ...weightsOf(label, howBad),
    cues: [],
    analyzer: byHand,
    isHeld: true,
    labelledBy: null,
    hasLostPlace: false,
    quotable: around?.quotable ?? false,
    placements: [],
    codes: [],
    attached: [],
  };
}

/** Whether a person has said what it is; what they marked themselves they have judged. */
export function isJudged({ machineLabel, analyzer }: ExcerptRow): boolean {
  return machineLabel !== null || analyzer === byHand;
}

export function withCode(
  note: NoteDetail,
  excerptId: string,
  codeId: string,
  isOn: boolean,
): NoteDetail {
  return withExcerpt(note, excerptId, ({ codes, ...excerpt }) => ({
    ...excerpt,
    isHeld: true,
    codes: [...codes.filter((id) => id !== codeId), ...(isOn ? [codeId] : [])],
  }));
}

/** A finer word that says the opposite of the label falls away. */
export function typeFor(label: ExcerptLabel, type: ExcerptType | null): ExcerptType | null {
  const contradicts = (type === "pain" || type === "gain") && type !== label;
  return contradicts ? null : type;
}

function inOrder(excerpts: ExcerptRow[]): ExcerptRow[] {
  return excerpts.toSorted(
    (a, b) => Number(a.hasLostPlace) - Number(b.hasLostPlace) || a.start - b.start,
  );
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

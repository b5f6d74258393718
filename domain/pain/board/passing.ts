import type { SourceType } from "#domain/evidence/note.ts";
import { type Columns, dayNumber, is, sourceNumber, type VoiceColumns } from "./columns.ts";
import type { BoardFilter, EvidenceFilter } from "./filter.ts";

/** Which rows of the columns pass a filter, as 1 or 0. */
export type Passing = {
  /** people who are asked about */
  heard: Uint8Array;
  /** passages of people who are asked about */
  said: Uint8Array;
  /** and of them those that count: `confirmedOnly` asks for a person's word */
  counted: Uint8Array;
};

/** What isHeard and isCounted (filter.ts) say of one, for all rows at once. */
export function passing(
  columns: Columns,
  filter: EvidenceFilter,
  without: SourceType | null = null,
): Passing {
  const notes = notesPassing(columns, filter, without);
  const { heard, said } = columns;
  const ofAsked = voicesPassing(columns, said, filter, notes);
  return {
    heard: voicesPassing(columns, heard, filter, notes),
    said: ofAsked,
    counted: filter.confirmedOnly
      ? ofAsked.map((passes, at) => passes & Number(((said.marks[at] ?? 0) & is.reviewed) !== 0))
      : ofAsked,
  };
}

function notesPassing(
  { notes, names }: Columns,
  { sourceType, channel, from, to }: EvidenceFilter,
  without: SourceType | null,
): Uint8Array {
  const { length } = notes.source;
  const passes = new Uint8Array(length);
  const source = sourceType === null ? -1 : sourceNumber(sourceType);
  const gone = without === null ? -1 : sourceNumber(without);
  // Notes without a channel are asked for by an empty name; one may be named so as well.
  const named = channel === null ? -1 : (names.channel.get(channel) ?? -2);
  const unnamed = channel === "" ? 0 : named;
  const first = from === null ? -1 : dayNumber(from);
  const last = to === null ? Number.POSITIVE_INFINITY : dayNumber(to);
  const isDated = from !== null || to !== null;
  for (let at = 0; at < length; at++) {
    const own = notes.source[at] ?? 0;
    const day = notes.day[at] ?? 0;
    const through = notes.channel[at] ?? 0;
    passes[at] = Number(
      (source === -1 || own === source) &&
        own !== gone &&
        (named === -1 || through === named || through === unnamed) &&
        (!isDated || (day !== 0 && day >= first && day <= last)),
    );
  }
  return passes;
}

function voicesPassing(
  { names }: Columns,
  voices: VoiceColumns,
  filter: Pick<BoardFilter, "personaId" | "segment">,
  notes: Uint8Array,
): Uint8Array {
  const passes = new Uint8Array(voices.length);
  const persona = wanted(names.personaId, filter.personaId);
  const segment = wanted(names.segment, filter.segment);
  for (let at = 0; at < passes.length; at++) {
    passes[at] = Number(
      notes[voices.note[at] ?? 0] === 1 &&
        (persona === -1 || voices.personaId[at] === persona) &&
        (segment === -1 || voices.segment[at] === segment),
    );
  }
  return passes;
}

/** -1 asks for any; a name that nobody has is none's. */
function wanted(names: ReadonlyMap<string | null, number>, name: string | null): number {
  return name === null ? -1 : (names.get(name) ?? -2);
}

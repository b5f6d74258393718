import {
  addPassage,
  byPoint,
  heardIn,
  noNumbers,
  noteColumns,
  numberIn,
  peopleColumns,
  putNote,
  putVoice,
  saidColumns,
  voiceColumns,
} from "./column-rows.ts";
import type { Columns, Stretch } from "./columns.ts";
import type { MapEvidence } from "./evidence.ts";

export function makeColumns({ notes, passages }: MapEvidence): Columns {
  const numbers = noNumbers();
  for (const { id } of notes) numberIn(numbers.notes, id);
  const columns = noteColumns(numbers.notes);
  for (const note of notes) putNote(columns, note, numbers.names);

  const customers = heardIn(notes);
  const heard = voiceColumns(customers.length);
  for (const [at, { note, one }] of customers.entries()) putVoice(heard, at, one, note, numbers);

  const said = saidColumns(passages.length);
  const points = new Map<string | null, Stretch>();
  for (const [pointId, group] of byPoint(passages)) {
    const from = said.passages.length;
    for (const passage of group) addPassage(said, passage, numbers);
    points.set(pointId, { from, to: said.passages.length });
  }
  const people = peopleColumns(numbers.people, null);
  return { people, notes: columns, heard, said, points, names: numbers.names };
}

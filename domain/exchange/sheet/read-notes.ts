import { colourCount } from "#domain/map/kinds.ts";
import { type Draft, type DraftLanguage, startDraft } from "../draft.ts";
import { groupSpots, type Spot } from "../formats/cluster.ts";
import type { NoteField } from "./notes-words.ts";
import type { NotesPlan } from "./plan.ts";
import { parkedAt, tellUnread } from "./read-matrix.ts";
import { addressOf, rowsOf, type Sheet } from "./sheet.ts";
import { splitNames } from "./split-names.ts";

type Note = { row: number; text: string; of(field: NoteField): string };

/** Notes of a whiteboard as parked cards or, when asked for, in the columns and rows that they stand in. */
export function readNotes(
  sheet: Sheet,
  plan: NotesPlan,
  { language, title }: { language: DraftLanguage; title: string },
): Draft {
  const draft = startDraft({ title, language });
  tellUnread(draft, sheet);
  const notes = notesOf(sheet, plan);
  const colours = new Map<string, number>();
  for (const colour of notes.map(({ of }) => of("color").toLowerCase()))
    if (colour !== "" && !colours.has(colour)) colours.set(colour, colours.size);
  const placed = plan.inCells ? grouped(notes) : null;
  const phaseId = draft.phase("");
  const steps = Array.from({ length: placed?.columns ?? 1 }, () => draft.step(phaseId, ""));
  const lanes = Array.from({ length: placed?.rows ?? 0 }, () => draft.lane("text", ""));
  let parked = 0;
  for (const [i, { row, text, of }] of notes.entries()) {
    const at = addressOf(sheet, row, Math.max(0, plan.columns.indexOf("text")));
    const colour = colours.get(of("color").toLowerCase());
    if (colour !== undefined && colour >= colourCount) draft.lose("colours");
    const tags = splitNames(of("tags")).flatMap((name) => draft.nameId("tags", name) ?? []);
    const cell = placed?.cells[i];
    const [stepId, laneId] = [steps[cell?.column ?? -1] ?? null, lanes[cell?.row ?? -1] ?? null];
    const place =
      stepId !== null && laneId !== null
        ? ({ kind: "cell", laneId, stepId, stepToId: null } as const)
        : ({ kind: "parked", ...parkedAt(parked++) } as const);
    const content = {
      text,
      tags,
      colour: colour === undefined || colour >= colourCount ? null : colour,
    };
    draft.card(place, content, at);
    if (of("votes") !== "" && of("votes") !== "0") draft.lose("votes");
    if (of("author") !== "") draft.lose("authors");
    if (of("area") !== "") draft.lose("frames");
  }
  return draft.done();
}

/** How many columns and rows the notes seem to stand in; null without places. */
export function groupingOf(
  sheet: Sheet,
  plan: NotesPlan,
): { columns: number; rows: number } | null {
  return grouped(notesOf(sheet, plan));
}

function notesOf(sheet: Sheet, plan: NotesPlan): Note[] {
  return rowsOf(sheet).flatMap((cells, row): Note[] => {
    if (row <= plan.headRow) return [];
    const of = (field: NoteField) =>
      cells.find(({ column }) => plan.columns[column] === field)?.text ?? "";
    const text = of("text");
    return text === "" ? [] : [{ row, text, of }];
  });
}

function grouped(notes: readonly Note[]) {
  const spots = notes.map(({ of }): Spot | null => {
    const [x, y] = [numberIn(of("x")), numberIn(of("y"))];
    const [width, height] = [numberIn(of("width")), numberIn(of("height"))];
    // what is told is a corner: of notes of one size that is as good as the middle
    return x === null || y === null ? null : { x, y, width, height };
  });
  const known = spots.filter((spot) => spot !== null);
  if (known.length < 4 || known.length < notes.length * 0.9) return null;
  const { columns, rows, cells } = groupSpots(known);
  let next = 0;
  return { columns, rows, cells: spots.map((spot) => (spot === null ? undefined : cells[next++])) };
}

function numberIn(text: string): number | null {
  const tidy = text.trim().replace(",", ".").replace(/px$/, "");
  return /^-?\d{1,9}(?:\.\d+)?$/.test(tidy) ? Number(tidy) : null;
}

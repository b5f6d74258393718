import { tenth } from "#domain/map/feeling-word.ts";
import type { JourneyMap, Lane } from "#domain/map/journey-map.ts";
import { defaultZone, holdsCards } from "#domain/map/lane-type.ts";
import { named, oneLine, phaseNames, type Written } from "../formats/names.ts";
import { joinCards } from "./card-lines.ts";
import { type Grid, type GridCell, longestCell } from "./grid.ts";
import { joinNames } from "./split-names.ts";
import { headWords, isOneOf, laneTypeOf, laneWords, wordFor, zoneWords } from "./words.ts";

type Row = (GridCell | null)[];

/**
 * Phases and steps over the columns, lanes beside the rows. `merges`: whether one cell can reach over
 * several; else a name is repeated and a card stands where its span begins.
 */
export function writeMatrix(
  written: Written,
  { merges, hasTitle }: { merges: boolean; hasTitle: boolean },
): Grid {
  const { map, language } = written;
  const { lanes, steps } = map;
  const beside = besideColumns(map, language);
  const head = (label: string, types: string, zones: string): Row => [
    { value: label, look: "head" },
    ...(beside.types ? [{ value: types, look: "head" } as const] : []),
    ...(beside.zones ? [{ value: zones, look: "head" } as const] : []),
  ];
  const width = 1 + (beside.types ? 1 : 0) + (beside.zones ? 1 : 0);
  const title = oneLine(map.header.title);
  const titles: Row[] = hasTitle && title !== "" ? [[{ value: title, look: "title" }]] : [];
  const rows: Row[] = [
    ...titles,
    [...head(wordFor(headWords.phases, language), "", ""), ...phaseCells(written, merges)],
    [
      ...head(
        wordFor(headWords.steps, language),
        wordFor(headWords.types, language),
        wordFor(headWords.zones, language),
      ),
      ...steps.map(
        (step): GridCell => ({
          value: oneLine(step.title),
          look: "step",
          phase: phaseIndex(map, step.phaseId),
        }),
      ),
    ],
  ];
  for (const lane of lanes) {
    const body = laneRows(written, lane, merges);
    body.forEach((cells, i) => {
      const label: Row = Array(width).fill(null);
      if (i === 0) {
        label[0] = { value: labelOf(lane, language), look: "lane", rows: merges ? body.length : 1 };
        if (beside.types)
          label[1] = { value: wordFor(laneWords[lane.type], language), look: "faint" };
        if (beside.zones)
          label[width - 1] = { value: wordFor(zoneWords[lane.zone], language), look: "faint" };
      }
      rows.push([...label, ...cells]);
    });
  }
  const parked = map.cards.filter(({ place }) => place.kind === "parked").map(written.wordsOf);
  for (const [i, text] of chunks(parked.filter((one) => one.trim() !== "")).entries()) {
    const label: Row = Array(width).fill(null);
    // each row says it, for an empty label would go on with the lane above
    label[0] = { value: wordFor(headWords.parked, language), look: i === 0 ? "lane" : "faint" };
    rows.push([...label, { value: text }]);
  }
  return {
    rows,
    widths: [22, ...Array(width - 1).fill(14), ...steps.map(() => 28)],
    fixed: { rows: titles.length + 2, columns: 1 },
  };
}

/** The kind and the zone of lanes are written beside them where their names do not tell. */
function besideColumns({ lanes }: JourneyMap, language: Written["language"]) {
  return {
    types: lanes.some((lane) => {
      const label = labelOf(lane, language);
      const isHead = Object.values(headWords).some((words) => isOneOf(words, label));
      return isHead || (laneTypeOf(label) ?? "text") !== lane.type;
    }),
    zones: lanes.some(({ type, zone }) => zone !== defaultZone(type)),
  };
}

function labelOf({ title, type }: Lane, language: Written["language"]): string {
  return oneLine(title) || wordFor(laneWords[type], language);
}

function phaseIndex({ phases }: JourneyMap, phaseId: string): number {
  return phases.findIndex(({ id }) => id === phaseId);
}

function phaseCells({ map, language }: Written, merges: boolean): Row {
  const names = phaseNames(map, language);
  return map.phases.flatMap(({ id }, phase): Row => {
    const columns = map.steps.filter(({ phaseId }) => phaseId === id).length;
    const value = names[phase] ?? "";
    const one: GridCell = { value, look: "phase", phase };
    if (!merges || columns < 2) return Array(columns).fill(one);
    return [{ ...one, columns }, ...Array(columns - 1).fill(null)];
  });
}

/** A lane takes as many rows as its spans need beside one another. */
function laneRows(written: Written, lane: Lane, merges: boolean): Row[] {
  const { steps, cards } = written.map;
  if (!holdsCards(lane.type)) return [steps.map(({ id }) => factCell(written, lane, id))];
  const column = new Map(steps.map(({ id }, i) => [id, i]));
  const cells: string[][] = steps.map(() => []);
  const spans: { from: number; to: number; text: string }[] = [];
  for (const card of cards) {
    if (card.place.kind !== "cell" || card.place.laneId !== lane.id) continue;
    const text = written.wordsOf(card).trim();
    if (text === "") continue;
    const from = column.get(card.place.stepId) ?? 0;
    const to = column.get(card.place.stepToId ?? card.place.stepId) ?? from;
    if (merges && to > from) spans.push({ from, to, text });
    else cells[from]?.push(text);
  }
  const texts = cells.map(chunks);
  const height = Math.max(1, ...texts.map(({ length }) => length));
  const rows = Array.from(
    { length: height },
    (_, i): Row => texts.map((own) => (own[i] === undefined ? null : { value: own[i] })),
  );
  return [...rows, ...packed(spans, steps.length)].filter(
    (row, i) => i === 0 || row.some((cell) => cell !== null),
  );
}

/** As few rows as hold all spans without one lying over another. */
function packed(
  spans: readonly { from: number; to: number; text: string }[],
  width: number,
): Row[] {
  const rows: Row[] = [];
  const ends: number[] = [];
  for (const { from, to, text } of spans.toSorted((a, b) => a.from - b.from)) {
    const free = ends.findIndex((end) => end < from);
    const at = free === -1 ? rows.length : free;
    ends[at] = to;
    rows[at] ??= Array(width).fill(null);
    const row = rows[at];
    row[from] = { value: joinCards([text]), columns: to - from + 1 };
  }
  return rows;
}

function factCell(written: Written, lane: Lane, stepId: string): GridCell | null {
  const { map } = written;
  const step = map.steps.find(({ id }) => id === stepId);
  if (!step) return null;
  if (lane.type === "channel" || lane.type === "team") {
    const names =
      lane.type === "channel"
        ? named(written, "channels", step.channels)
        : named(written, "teams", step.teamId === null ? [] : [step.teamId]);
    return names.length === 0 ? null : { value: joinNames(names, "\n") };
  }
  const points = map.curve.filter((point) => point.laneId === lane.id && point.stepId === stepId);
  const lines = points.flatMap(({ personaId, value }) => {
    const number = feelingText(value, written.language);
    if (personaId === null) return [number];
    return named(written, "personas", [personaId]).map((name) => `${oneLine(name)}: ${number}`);
  });
  const [only] = points;
  if (lines.length === 0) return null;
  if (only && points.length === 1 && only.personaId === null) return { value: tenth(only.value) };
  return { value: lines.join("\n") };
}

function feelingText(value: number, language: Written["language"]): string {
  const text = String(tenth(value));
  return language === "fi" ? text.replace(".", ",") : text;
}

/** Cards as cells that a spreadsheet can hold. */
function chunks(texts: readonly string[]): string[] {
  const found: string[][] = [];
  let size = 0;
  for (const text of texts) {
    if (found.length === 0 || size + text.length * 2 > longestCell) {
      found.push([]);
      size = 0;
    }
    found.at(-1)?.push(text);
    size += text.length * 1.2 + 10;
  }
  return found.map((cards) => joinCards(cards));
}

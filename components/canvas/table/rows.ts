import type { Card, Lane, Step } from "#domain/map/journey-map.ts";
import { cardStatuses } from "#domain/map/kinds.ts";
import type { Grid } from "../grid.ts";

/** One line of the table: a card, or a step that has none. Made anew only when something in it changed. */
export type Row = {
  /** the node's */
  id: string;
  card: Card | null;
  step: Step | null;
  lane: Lane | null;
  phase: string;
  /** place in the order of the map: the same for all cards of a cell but the last part */
  order: { phase: number; step: number; lane: number; card: number };
};

export const sortables = [
  "phase",
  "step",
  "lane",
  "type",
  "text",
  "owner",
  "status",
  "evidence",
  "edited",
] as const;
export type Sortable = (typeof sortables)[number];

/** Rows in the order of the map; those that say the same are the same objects as before. */
export function createRows(): (grid: Grid) => readonly Row[] {
  let known = new Map<string, Row>();
  return (grid) => {
    const rows = rowsOf(grid).map((row) => {
      const before = known.get(row.id);
      return before && isSame(before, row) ? before : row;
    });
    known = new Map(rows.map((row) => [row.id, row]));
    return rows;
  };
}

export type Words = {
  stepOf: (step: Step) => string;
  laneOf: (lane: Lane) => string;
  typeOf: (lane: Lane) => string;
  textOf: (row: Row) => string;
  tagsOf: (row: Row) => string;
  ownerOf: (row: Row) => string;
  statusOf: (row: Row) => string;
  /** when and by whom it was changed last, in words, and as ms since 1970; 0 = nobody knows */
  editedOf: (row: Row) => string;
  editedAt: (row: Row) => number;
  /** how much it hurts there, 0 to 1 */
  glowOf: (row: Row) => number;
  compare: (a: string, b: string) => number;
};

/** Those that have every word, anywhere in them. */
export function filterRows(rows: readonly Row[], filter: string, words: Words): readonly Row[] {
  const wanted = filter.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return rows;
  return rows.filter((row) => {
    const lane = row.lane ? `${words.laneOf(row.lane)} ${words.typeOf(row.lane)}` : "";
    const step = row.step ? words.stepOf(row.step) : "";
    const all = [
      row.phase,
      step,
      lane,
      words.textOf(row),
      words.tagsOf(row),
      words.ownerOf(row),
      words.statusOf(row),
      words.editedOf(row),
    ]
      .join(" ")
      .toLocaleLowerCase();
    return wanted.every((word) => all.includes(word));
  });
}

/** Phases, steps and lanes by their place in the map, words by the alphabet; ties as in the map. */
export function sortRows(
  rows: readonly Row[],
  { column, direction }: { column: Sortable; direction: "ascending" | "descending" },
  words: Words,
): readonly Row[] {
  const sign = direction === "ascending" ? 1 : -1;
  return [...rows].sort((a, b) => sign * compareBy(column, a, b, words));
}

function compareBy(column: Sortable, a: Row, b: Row, words: Words): number {
  switch (column) {
    case "phase":
      return a.order.phase - b.order.phase;
    case "step":
      return a.order.step - b.order.step;
    case "lane":
      return a.order.lane - b.order.lane;
    case "type":
      return words.compare(a.lane ? words.typeOf(a.lane) : "", b.lane ? words.typeOf(b.lane) : "");
    case "text":
      return words.compare(words.textOf(a), words.textOf(b));
    case "owner":
      return words.compare(words.ownerOf(a), words.ownerOf(b));
    case "status":
      return statusAt(a) - statusAt(b);
    case "evidence":
      return words.glowOf(a) - words.glowOf(b);
    case "edited":
      return words.editedAt(a) - words.editedAt(b);
    default:
      return column satisfies never;
  }
}

/** From idea to done; cards without a status come first. */
function statusAt({ card }: Row): number {
  return card?.status ? cardStatuses.indexOf(card.status) : -1;
}

function rowsOf(grid: Grid): Row[] {
  const phases = new Map(grid.phases.map(({ id, title }, index) => [id, { title, index }]));
  const placed = grid.steps.flatMap((step, stepAt) => {
    const phase = phases.get(step.phaseId);
    const place = { phase: phase?.index ?? 0, step: stepAt };
    const rows = grid.lanes.flatMap((lane, laneAt) =>
      grid.cards(lane.id, step.id).map(
        (card, cardAt): Row => ({
          id: card.id,
          card,
          step,
          lane,
          phase: phase?.title ?? "",
          order: { ...place, lane: laneAt, card: cardAt },
        }),
      ),
    );
    if (rows.length > 0) return rows;
    const alone = { id: step.id, card: null, step, lane: null, phase: phase?.title ?? "" };
    return [{ ...alone, order: { ...place, lane: -1, card: 0 } }];
  });
  const last = { phase: grid.phases.length, step: grid.steps.length, lane: grid.lanes.length };
  const parked = grid.parked.map((card, index): Row => {
    const nowhere = { step: null, lane: null, phase: "" };
    return { id: card.id, card, ...nowhere, order: { ...last, card: index } };
  });
  return [...placed, ...parked];
}

function isSame(a: Row, b: Row): boolean {
  return (
    a.card === b.card &&
    a.step === b.step &&
    a.lane === b.lane &&
    a.phase === b.phase &&
    a.order.phase === b.order.phase &&
    a.order.step === b.order.step &&
    a.order.lane === b.order.lane &&
    a.order.card === b.order.card
  );
}

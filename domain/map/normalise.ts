import type {
  Card,
  CurvePoint,
  Edge,
  Header,
  JourneyMap,
  Lane,
  Phase,
  Place,
  Step,
} from "./journey-map.ts";
import { type LaneType, schemaVersion, zones } from "./kinds.ts";
import { holdsCards } from "./lane-type.ts";
import { type Memo, noMemo } from "./memo.ts";
import { byOrder, compareText, type Ranked } from "./order.ts";
import { type CellAt, isParked, type RawCard, type RawMap, type RawStep } from "./raw-map.ts";

/**
 * What everybody sees of a document, whatever concurrent edits left in it: sound references in
 * display order. It depends on the document's content alone, so peers that agree on the document
 * agree on this. The rules it keeps are in SPEC.md.
 */
export function normalise(raw: RawMap, memo: Memo = noMemo): JourneyMap {
  const phases = [...raw.phases].sort(byOrder);
  const steps = sortSteps(raw.steps, phases);
  const lanes = [...raw.lanes].sort(
    (a, b) => zones.indexOf(a.at.zone) - zones.indexOf(b.at.zone) || byKey(a, b),
  );
  const grid = createGrid(steps, lanes, phases);
  const { columns } = grid;
  const cards = placeCards(raw.cards, grid, memo);
  const cardIds = new Set(cards.map(({ id }) => id));
  return {
    schemaVersion,
    header: soundHeader(raw.header, columns),
    phases: phases.map(
      ({ id, title, copiedFrom }): Phase => ({ id, title, ...copied(copiedFrom) }),
    ),
    steps: steps.map(
      ({ step, phaseId }): Step =>
        memo.keep(step, {
          id: step.id,
          phaseId,
          title: step.title,
          description: step.description,
          channels: step.channels,
          teamId: step.teamId,
          momentOfTruth: step.momentOfTruth,
          ...copied(step.copiedFrom),
        }),
    ),
    lanes: lanes.map((lane): Lane => {
      const { at, ...rest } = lane;
      return memo.keep(lane, { ...rest, zone: at.zone });
    }),
    cards,
    edges: raw.edges
      .filter(
        ({ source, target }) =>
          (columns.has(source) && columns.has(target)) ||
          (cardIds.has(source) && cardIds.has(target)),
      )
      .map((edge): Edge => (edge.source === edge.target ? { ...edge, kind: "loop" } : edge))
      .sort((a, b) => compareText(a.id, b.id)),
    curve: sortCurve(raw, grid),
  };
}

/** A horizon at a step that is gone is none. */
function soundHeader(header: Header, columns: ReadonlyMap<string, number>): Header {
  const { horizonStepId } = header;
  const isSound = horizonStepId === null || columns.has(horizonStepId);
  return isSound ? header : { ...header, horizonStepId: null };
}

/** Orphans of a deleted phase follow the last phase's own steps; with no phase at all they wait for one. */
export function sortSteps(
  steps: readonly RawStep[],
  phases: readonly Ranked[],
): { step: RawStep; phaseId: string }[] {
  const ranks = new Map(phases.map(({ id }, rank) => [id, rank]));
  const last = phases.at(-1);
  if (last === undefined) return [];
  const home = (step: RawStep) => ranks.get(step.at.phaseId) ?? phases.length;
  return [...steps]
    .sort((a, b) => home(a) - home(b) || byKey(a, b))
    .map((step) => ({ step, phaseId: ranks.has(step.at.phaseId) ? step.at.phaseId : last.id }));
}

type Placed = { step: RawStep; phaseId: string };
type Grid = {
  steps: readonly Placed[];
  columns: ReadonlyMap<string, number>;
  rows: ReadonlyMap<string, number>;
  /** lanes that may hold cards; a lane that became one that does not gives its cards to the parking */
  cardLanes: ReadonlySet<string>;
  phaseRanks: ReadonlyMap<string, number>;
};

function createGrid(
  steps: readonly Placed[],
  lanes: readonly { id: string; type: LaneType }[],
  phases: readonly { id: string }[],
): Grid {
  return {
    steps,
    columns: new Map(steps.map(({ step }, column) => [step.id, column])),
    rows: new Map(lanes.map(({ id }, row) => [id, row])),
    cardLanes: new Set(lanes.filter(({ type }) => holdsCards(type)).map(({ id }) => id)),
    phaseRanks: new Map(phases.map(({ id }, rank) => [id, rank])),
  };
}

function placeCards(cards: readonly RawCard[], grid: Grid, memo: Memo): Card[] {
  const inCells: { card: RawCard; cell: Cell }[] = [];
  const parked: Card[] = [];
  const homeless: RawCard[] = [];
  for (const card of cards) {
    const cell = isParked(card.at) ? null : findCell(card.at, grid);
    if (cell !== null) inCells.push({ card, cell });
    else if (isParked(card.at)) parked.push(atPlace(memo, card, { kind: "parked", ...card.at }));
    else homeless.push(card);
  }
  inCells.sort(
    (a, b) =>
      a.cell.index - b.cell.index ||
      compareText(a.cell.at.order, b.cell.at.order) ||
      compareText(a.card.id, b.card.id),
  );
  const stepId = (column: number) => grid.steps[column]?.step.id ?? "";
  return [
    ...inCells.map(({ card, cell }) =>
      atPlace(memo, card, {
        kind: "cell",
        laneId: cell.at.laneId,
        stepId: stepId(cell.column),
        stepToId: cell.columnTo > cell.column ? stepId(cell.columnTo) : null,
      }),
    ),
    ...parked.sort((a, b) => compareText(a.id, b.id)),
    ...parkHomeless(homeless, parked, memo),
  ];
}

/** `index` counts the cells row by row. */
type Cell = { at: CellAt; index: number; column: number; columnTo: number };

/** The cell that a card is seen in: a missing end of a span gives way to the nearest step that is left. */
function findCell(at: CellAt, grid: Grid): Cell | null {
  const row = grid.rows.get(at.laneId);
  if (row === undefined || !grid.cardLanes.has(at.laneId)) return null;
  const start = grid.columns.get(at.stepId);
  const end =
    at.stepToId === null ? start : (grid.columns.get(at.stepToId) ?? nearestEnd(at, grid));
  const column = start ?? end;
  if (column === undefined) return null;
  return {
    at,
    index: row * grid.steps.length + column,
    column,
    columnTo: Math.max(column, end ?? column),
  };
}

/** The last step at or before the place where the deleted end was. */
function nearestEnd(at: CellAt, grid: Grid): number | undefined {
  const { endAt } = at;
  const phaseRank = endAt === undefined ? undefined : grid.phaseRanks.get(endAt.phaseId);
  if (endAt === undefined || phaseRank === undefined) return undefined;
  const after = grid.steps.findIndex(({ step, phaseId }) => {
    const rank = grid.phaseRanks.get(phaseId) ?? 0;
    return rank > phaseRank || (rank === phaseRank && step.at.order > endAt.order);
  });
  const column = (after === -1 ? grid.steps.length : after) - 1;
  return column < 0 ? undefined : column;
}

const parkedStride = { x: 216, y: 108 };
const parkedPerRow = 4;

/** Cards whose lane or step is gone stand in rows below the parked ones, in order of their ids. */
function parkHomeless(homeless: readonly RawCard[], parked: readonly Card[], memo: Memo): Card[] {
  const top = parked.reduce(
    (y, { place }) => (place.kind === "parked" ? Math.max(y, place.y + parkedStride.y) : y),
    0,
  );
  return [...homeless]
    .sort((a, b) => compareText(a.id, b.id))
    .map((card, i) =>
      atPlace(memo, card, {
        kind: "parked",
        x: (i % parkedPerRow) * parkedStride.x,
        y: top + Math.floor(i / parkedPerRow) * parkedStride.y,
      }),
    );
}

/** A card as it is seen at its place. */
export function atPlace(memo: Memo, card: RawCard, place: Place): Card {
  const before = memo.recall<Card>(card);
  if (before !== undefined && isSamePlace(before.place, place)) return before;
  return memo.keep(card, {
    id: card.id,
    text: card.text,
    place,
    excerptId: card.excerptId,
    painPointId: card.painPointId,
    lens: card.lens,
    colour: card.colour,
    tags: card.tags,
    ownerId: card.ownerId,
    status: card.status,
    image: card.image,
    ...copied(card.copiedFrom),
  });
}

function isSamePlace(a: Place, b: Place): boolean {
  return a.kind === "cell" && b.kind === "cell"
    ? a.stepId === b.stepId && a.laneId === b.laneId && a.stepToId === b.stepToId
    : a.kind === "parked" && b.kind === "parked" && a.x === b.x && a.y === b.y;
}

function sortCurve(raw: RawMap, { rows, columns }: Grid): CurvePoint[] {
  const curveRows = new Set(raw.lanes.filter(({ type }) => type === "curve").map(({ id }) => id));
  return raw.curve
    .filter(({ laneId, stepId }) => curveRows.has(laneId) && columns.has(stepId))
    .sort(
      (a, b) =>
        (rows.get(a.laneId) ?? 0) - (rows.get(b.laneId) ?? 0) ||
        compareText(a.personaId ?? "", b.personaId ?? "") ||
        (columns.get(a.stepId) ?? 0) - (columns.get(b.stepId) ?? 0),
    );
}

function byKey(a: { id: string; at: { order: string } }, b: { id: string; at: { order: string } }) {
  return compareText(a.at.order, b.at.order) || compareText(a.id, b.id);
}

function copied(copiedFrom: string | undefined): { copiedFrom?: string } {
  return copiedFrom === undefined ? {} : { copiedFrom };
}

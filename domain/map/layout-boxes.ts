import type { Card, Edge, Step } from "./journey-map.ts";
import type { LaneType, Zone } from "./kinds.ts";
import type { VisibleIds } from "./visible-ids.ts";

export type Rect = { x: number; y: number; width: number; height: number };

export const blueprintLines = ["interaction", "visibility", "internal-interaction"] as const;
export type BlueprintLine = (typeof blueprintLines)[number];

export type PhaseBox = {
  id: string;
  rect: Rect;
  /** all its steps, also those that a collapsed phase does not show */
  stepIds: string[];
  /** drawn as one summary column */
  isCollapsed: boolean;
};
export type StepBox = { id: string; phaseId: string; column: number; rect: Rect };
export type LaneBox = {
  id: string;
  type: LaneType;
  zone: Zone;
  row: number;
  /** drawn as a thin row with counts */
  isCollapsed: boolean;
  /** the whole row; its header is its first `laneHeaderWidth` px */
  rect: Rect;
};
export type CardBox = {
  id: string;
  /** null when parked */
  cell: { laneId: string; stepId: string; column: number; columnTo: number } | null;
  rect: Rect;
};
/** How many cards a cell holds that does not show them, its lane or its phase being collapsed. */
export type Tally = { laneId: string; phaseId: string; count: number; rect: Rect };
/** A column that curves run through: that of a step, or of a collapsed phase with all its steps. */
export type CurveColumn = { id: string; x: number; stepIds: readonly string[] };
export type CurveLine = {
  laneId: string;
  personaId: string | null;
  points: { columnId: string; x: number; y: number; value: number }[];
};
export type EdgeLine = { edge: Edge; between: "steps" | "cards" } & EdgePath;
export type EdgePath = {
  /** where it begins, bends and ends */
  points: { x: number; y: number }[];
  /** SVG path data */
  path: string;
  labelAt: { x: number; y: number };
  /** how wide its name may be there without touching a card, px; 0 = only a mark fits */
  labelRoom: number;
  /** where the arrow's head is, and its direction in degrees (0 to the right, 90 down) */
  head: { x: number; y: number; angle: number };
};
export type HandOff = { fromStepId: string; toStepId: string; x: number; y: number };

export type Layout = {
  bounds: Rect;
  /** phases to the last lane, without the parking */
  grid: Rect;
  phases: PhaseBox[];
  steps: StepBox[];
  /** the row of step headers, and the heat row under it when there is one */
  stepRow: Rect;
  heatRow: Rect | null;
  lanes: LaneBox[];
  lines: { key: BlueprintLine; y: number; x: number; width: number }[];
  cards: CardBox[];
  tallies: Tally[];
  curveColumns: CurveColumn[];
  curves: CurveLine[];
  edges: EdgeLine[];
  handOffs: HandOff[];
  parking: Rect;
};

export type LayoutView = Partial<
  Pick<VisibleIds, "hiddenLaneIds" | "collapsedLaneIds" | "collapsedPhaseIds" | "hiddenCardIds">
> & {
  hasHeat?: boolean;
  hasLines?: boolean;
  /** the words that a card shows where they are not its own: quotations are looked up */
  wordsOf?: (card: Card) => string;
  /** cards that show a row of small marks at their lower edge */
  hasMarks?: (card: Card) => boolean;
  /** how high the words of a card so wide are, for those who measure with real fonts; else it is estimated */
  heightOfWords?: (card: Card, width: number) => number;
  /** the same of a step's header */
  heightOfStep?: (step: Step) => number;
};

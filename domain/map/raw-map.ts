import type { CardImage, Header } from "./journey-map.ts";
import type { CardStatus, EdgeKind, LaneType, Lens, Zone } from "./kinds.ts";

/** Where a step lies: one value, so that two people who move it at once never mix their moves. */
export type StepAt = { phaseId: string; order: string };
export type LaneAt = { zone: Zone; order: string };
export type CellAt = {
  laneId: string;
  stepId: string;
  stepToId: string | null;
  order: string;
  /** where the span's end lay when it was set: finds its nearest neighbour if somebody deletes it */
  endAt?: StepAt;
};
export type ParkedAt = { x: number; y: number };
export type CardAt = CellAt | ParkedAt;

export type RawPhase = { id: string; title: string; order: string; copiedFrom?: string };
export type RawStep = {
  id: string;
  title: string;
  description: string;
  at: StepAt;
  channels: string[];
  teamId: string | null;
  momentOfTruth: boolean;
  copiedFrom?: string;
};
export type RawLane = {
  id: string;
  type: LaneType;
  title: string;
  at: LaneAt;
  isRequired?: true;
  copiedFrom?: string;
};
export type RawCard = {
  id: string;
  text: string;
  at: CardAt;
  excerptId: string | null;
  painPointId: string | null;
  lens: Lens | null;
  colour: number | null;
  tags: string[];
  ownerId: string | null;
  status: CardStatus | null;
  image: CardImage | null;
  copiedFrom?: string;
};
export type RawEdge = { id: string; kind: EdgeKind; source: string; target: string; label: string };
export type RawCurvePoint = {
  laneId: string;
  stepId: string;
  personaId: string | null;
  value: number;
};

/** What the document says, before its references are made sound. In no order. */
export type RawMap = {
  header: Header;
  phases: RawPhase[];
  steps: RawStep[];
  lanes: RawLane[];
  cards: RawCard[];
  edges: RawEdge[];
  curve: RawCurvePoint[];
};

export function isParked(at: CardAt): at is ParkedAt {
  return "x" in at;
}

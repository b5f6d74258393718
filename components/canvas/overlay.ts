import type { ReactNode } from "react";
import type { EvidenceState } from "#domain/map/view.ts";

/**
 * What others want drawn on the map: the canvas knows strengths, marks and curves, never why.
 * Composed in app/ from evidence and pain.
 */
export type CanvasOverlay = {
  /** step id -> how it glows and what stands at its title */
  steps: ReadonlyMap<string, StepOverlay>;
  /** card id -> glow of what is attached to it, and a mark in the row at its lower edge */
  cards: ReadonlyMap<string, { glow: number; evidence?: EvidenceState; mark?: ReactNode }>;
  /** computed curves, drawn in every curve lane beside the assumed ones */
  curves: readonly EvidencedCurve[];
  /** the words of a quote card, by excerpt id; missing = may not be shown here */
  quotes: ReadonlyMap<string, string>;
  /** node id -> what became of it, where two states of a map are compared */
  changes?: ReadonlyMap<string, NodeChange>;
  /** marks of what is talked about, by node id and by cell */
  talks?: {
    nodes: ReadonlyMap<string, ReactNode>;
    cells: readonly CellTalk[];
  };
  /** says why something is known as well as it is; none where nobody can say it */
  openEvidence?: (about: EvidenceAbout) => void;
  /** shows where assumed and computed curves differ most; none where nobody can show it */
  openSurprises?: () => void;
};

/** `personaId`: in a curve, whose feelings it is about, everyone's = null; undefined about the cell itself. */
export type CellTalk = {
  key: string;
  stepId: string;
  laneId: string;
  personaId?: string | null;
  mark: ReactNode;
};

/** What can be known well or badly: a node, or what somebody feels at a step. */
export type EvidenceAbout =
  | { kind: "step"; id: string }
  | { kind: "card"; id: string }
  | { kind: "curve"; stepId: string; personaId: string | null };

export type NodeChange = {
  look: "added" | "removed" | "moved" | "changed";
  /** the same in words, at its upper edge */
  mark: ReactNode;
};

export type StepOverlay = {
  /** 0-1 */
  glow: number;
  /** beside the title */
  mark: ReactNode;
  /** in the heat row under the title */
  heat: ReactNode;
  /** how well it is known */
  evidence: EvidenceState;
};

export type EvidencedCurve = {
  personaId: string | null;
  points: readonly {
    stepId: string;
    /** -2 to 2 */
    value: number;
    low: number;
    high: number;
    people: number;
    /** through how many kinds of source */
    sources: number;
    /** how well it is known */
    evidence: EvidenceState;
  }[];
};

export const noOverlay: CanvasOverlay = {
  steps: new Map(),
  cards: new Map(),
  curves: [],
  quotes: new Map(),
};

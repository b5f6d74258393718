import type { JourneyMap } from "#domain/map/journey-map.ts";
import type { CardStatus, EdgeKind, LaneType } from "#domain/map/kinds.ts";
import type { BlueprintLine } from "#domain/map/layout-boxes.ts";
import type { Badge } from "#domain/pain/badge.ts";
import type { Styled } from "#domain/paper/styled.ts";
import type { Ruler } from "#domain/paper/wrap-text.ts";
import type { Style } from "./ink.ts";

/** What was found at a step. */
export type StepFound = {
  stepId: string;
  people: number;
  sourceTypes: number;
  painPeople: number;
  gainPeople: number;
  painScore: number;
  gainScore: number;
};

export type HeardPoint = {
  stepId: string;
  value: number;
  low: number;
  high: number;
  people: number;
};

/** Everything that is drawn, as plain values: it travels to a worker. */
export type Subject = {
  map: JourneyMap;
  found: StepFound[];
  /** what people said, for everyone (null) and each persona */
  heard: { personaId: string | null; points: HeardPoint[] }[];
  /** words of quote cards, by excerpt id; missing = may not be shown here */
  quotes: Record<string, string>;
  /** people behind the finding that a card is linked to, by card id */
  backed: Record<string, { people: number; sourceTypes: number }>;
  names: {
    personas: Record<string, string>;
    channels: Record<string, string>;
    teams: Record<string, string>;
    tags: Record<string, string>;
    people: Record<string, string>;
  };
};

export type Choice = {
  style: Style;
  /** all when left out */
  laneIds?: readonly string[] | undefined;
  phaseIds?: readonly string[] | undefined;
  personaIds?: readonly string[] | undefined;
};

/** Every word of a drawing that is not the map's own, in the language of the file. */
export type DrawWords = {
  language: "fi" | "en";
  laneType(type: LaneType): string;
  line(key: BlueprintLine): string;
  edge(kind: EdgeKind): string;
  status(status: CardStatus): string;
  badge(badge: Badge, people: number): string;
  /** "Hurts 7 people" */
  hurts(people: number): string;
  pleases(people: number): string;
  score(value: number): string;
  feeling(value: number): string;
  /** "Made 26.11.2026, the map as it was 25.11.2026 klo 14.02" */
  made: string;
  text: Record<
    | "untitledMap"
    | "untitledPhase"
    | "untitledStep"
    | "quoteHidden"
    | "parking"
    | "momentOfTruth"
    | "asIs"
    | "toBe"
    | "personas"
    | "subject"
    | "scenario"
    | "goal"
    | "lanes"
    | "pain"
    | "gain"
    | "assumed"
    | "evidenced"
    | "gap"
    | "evidence"
    | "assumption"
    | "high"
    | "low"
    | "handOff",
    string
  >;
  colour(number: number): string;
};

export type Tools = { words: DrawWords; ruler: Ruler<Styled> };

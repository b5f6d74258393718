import type { Card, Lane, Phase, Step } from "#domain/map/journey-map.ts";
import type { Layout } from "#domain/map/layout-boxes.ts";
import { oneLine } from "#domain/paper/clean-text.ts";
import type { Shape } from "./drawing.ts";
import type { Ink } from "./ink.ts";
import type { StepFound, Subject, Tools } from "./subject.ts";

/** What every part of a drawing is made from, and the shapes they add. */
export type Scene = Tools & {
  subject: Subject;
  layout: Layout;
  ink: Ink;
  shapes: Shape[];
  cards: ReadonlyMap<string, Card>;
  lanes: ReadonlyMap<string, Lane>;
  steps: ReadonlyMap<string, Step>;
  phases: ReadonlyMap<string, Phase>;
  found: ReadonlyMap<string, StepFound>;
};

export function laneTitle({ words }: Tools, lane: Lane): string {
  return oneLine(lane.title) || words.laneType(lane.type);
}

export function stepTitle({ words }: Tools, step: Step | undefined): string {
  return oneLine(step?.title ?? "") || words.text.untitledStep;
}

/** What a card says here: a quotation that may not be shown says only that. */
export function cardWords({ words, subject }: Tools & Pick<Scene, "subject">, card: Card): string {
  if (card.excerptId === null) return card.text;
  return subject.quotes[card.excerptId] ?? words.text.quoteHidden;
}

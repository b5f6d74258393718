import type { JourneyMap } from "../map/journey-map.ts";
import { type Walk, type WalkFinding, walkOf } from "../present/walk.ts";

type Shown = {
  map: JourneyMap;
  /** library id -> name */
  names: Readonly<Record<string, string>>;
  /** excerpt id -> words that may be quoted */
  quotes: Readonly<Record<string, string>>;
  /** by step; null: the link shows no pain */
  findings: Readonly<Record<string, WalkFinding>> | null;
  pains: readonly { id: string; title: string | null; stepId: string | null; people: number }[];
};

/** [M46] The walk of a link's reader: what the page of the link shows, step by step, and nothing beside it. */
export function shownWalk({ map, names, quotes, findings, pains }: Shown): Walk {
  const told = { language: "und", sourceType: null, participant: null };
  const walk = walkOf(map, {
    names: new Map(Object.entries(names)),
    findings: Object.values(findings ?? {}),
    points: pains.map(({ title, ...pain }) => ({
      ...pain,
      kind: "pain",
      title: title ?? "",
      heard: null,
    })),
    quotes: new Map(),
    cardQuotes: new Map(
      Object.entries(quotes).map(([excerptId, text]) => [excerptId, { excerptId, text, ...told }]),
    ),
    waiting: new Map(),
  });
  // Where nothing is quoted or found it is the link that does not show it: nobody is told that nothing
  // was heard.
  const phases = walk.phases.map((phase) => ({
    ...phase,
    steps: phase.steps.map((step) => ({ ...step, heard: null })),
  }));
  return { ...walk, phases };
}

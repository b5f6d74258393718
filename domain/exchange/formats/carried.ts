import type { Lane } from "#domain/map/journey-map.ts";
import { defaultZone, holdsCards } from "#domain/map/lane-type.ts";
import { type Loss, type LossKind, losses } from "../draft.ts";
import { isWhoLane } from "./mermaid.ts";
import type { Written } from "./names.ts";

/** What the map itself does not hold, and so no file but counts. */
export type Beside = { comments: number };

export type TextFormat = "matrix-xlsx" | "matrix-csv" | "list" | "outline" | "mermaid" | "cjml";

/** What a map has that a format has no place for, and how much of it: told before it is written. */
export function lossesOf(written: Written, format: TextFormat, beside: Beside): Loss[] {
  const all = { ...countAll(written, beside), ...ofSteps(written, format) };
  const carried = new Set<LossKind>(carries[format]);
  return losses(
    Object.fromEntries(Object.entries(all).filter(([kind]) => !carried.has(kind as LossKind))),
  );
}

const cardsAndLanes = ["cards", "lanes", "feelings", "personas"] as const;

const carries: Record<TextFormat, readonly LossKind[]> = {
  "matrix-xlsx": [...cardsAndLanes, "spans", "parked", "zones", "laneKinds"],
  "matrix-csv": [...cardsAndLanes, "parked", "zones", "laneKinds"],
  list: [
    ...cardsAndLanes,
    "spans",
    "parked",
    "zones",
    "laneKinds",
    "tags",
    "colours",
    "statuses",
    "owners",
    "lenses",
    "channels",
    "teams",
    "moments",
    "descriptions",
    "emptyCards",
    "unnamed",
  ],
  outline: [...cardsAndLanes, "parked", "descriptions", "laneKinds"],
  mermaid: [],
  cjml: ["channels", "descriptions"],
};

/** Mermaid and CJML know one feeling a step, and of cards those that say who or what answers. */
function ofSteps({ map }: Written, format: TextFormat): Partial<Record<LossKind, number>> {
  if (format !== "mermaid" && format !== "cjml") return {};
  const felt = map.curve.filter(({ personaId }) => format === "mermaid" || personaId === null);
  const inCells = map.cards.flatMap(({ place }) => (place.kind === "cell" ? [place] : []));
  const isCarried = (lane: Lane) =>
    format === "mermaid" ? isWhoLane(lane) : lane.type === "frontstage";
  const lanes = new Set(map.lanes.filter(isCarried).map(({ id }) => id));
  const kept = inCells.filter(({ laneId }) => lanes.has(laneId));
  const keptCards =
    format === "mermaid" ? kept.length : new Set(kept.map(({ stepId }) => stepId)).size;
  return {
    feelings: map.curve.length - new Set(felt.map(({ stepId }) => stepId)).size,
    cards: inCells.length - keptCards,
  };
}

function countAll(written: Written, { comments }: Beside): Partial<Record<LossKind, number>> {
  const { map } = written;
  const { cards, steps, lanes, header } = map;
  const hasLane = (type: string) => lanes.some((lane) => lane.type === type);
  const words = (texts: readonly string[]) => texts.filter((text) => text.trim() !== "").length;
  const inCells = cards.filter(({ place }) => place.kind === "cell");
  return {
    comments,
    pictures: cards.filter(({ image }) => image !== null).length,
    connections: map.edges.length,
    spans: inCells.filter(({ place }) => place.kind === "cell" && place.stepToId !== null).length,
    tags: cards.filter(({ tags }) => tags.length > 0).length,
    colours: cards.filter(({ colour }) => colour !== null).length,
    statuses: cards.filter(({ status }) => status !== null).length,
    owners:
      cards.filter(({ ownerId }) => ownerId !== null).length + (header.ownerId === null ? 0 : 1),
    lenses: cards.filter(({ lens }) => lens !== null).length,
    // a lane that shows them carries them
    channels: hasLane("channel") ? 0 : steps.filter(({ channels }) => channels.length > 0).length,
    teams: hasLane("team") ? 0 : steps.filter(({ teamId }) => teamId !== null).length,
    moments: steps.filter(({ momentOfTruth }) => momentOfTruth).length,
    descriptions: words(steps.map(({ description }) => description)),
    parked: cards.length - inCells.length,
    emptyCards: cards.filter((card) => written.wordsOf(card).trim() === "").length,
    cards: inCells.length,
    feelings: map.curve.length,
    lanes: lanes.filter(({ type }) => holdsCards(type)).length,
    laneKinds: lanes.length,
    zones: lanes.filter(({ type, zone }) => zone !== defaultZone(type)).length,
    required: lanes.filter(({ isRequired }) => isRequired).length,
    unnamed: map.phases.length - words(map.phases.map(({ title }) => title)),
    quotations: cards.filter(({ excerptId }) => excerptId !== null).length,
    evidence: cards.filter(({ painPointId }) => painPointId !== null).length,
    header: words([
      header.scenario,
      header.goal,
      header.scopeStart,
      header.scopeEnd,
      header.subject,
    ]),
    legend: words(header.legend),
  };
}

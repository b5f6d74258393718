import { isEqual } from "./equal.ts";
import type { JourneyMap } from "./journey-map.ts";
import type { CardStatus, LaneType } from "./kinds.ts";

/**
 * A view is what one person looks at: it says nothing about the map and changes nothing in it.
 * Ids that the map does not have (any more) mean nothing.
 */

/** How well something is known; who knows it tells the view (decision 23). */
export const evidenceStates = ["assumption", "thin", "evidenced"] as const;
export type EvidenceState = (typeof evidenceStates)[number];

/** Until now from then: one's own last look, a while back, or a plain date. */
export const sinceSpans = ["visit", "24h", "7d", "30d"] as const;
export const longestText = 200;
/** One of the spans, or a plain date. */
export type Since = string;

export function isSince(value: string): value is Since {
  if (sinceSpans.some((span) => span === value)) return true;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  // the 30th of February is no day, though a clock may make one of it
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

export type ViewFilter = {
  laneTypes: LaneType[];
  /** whose curves are drawn; cards are nobody's */
  personaIds: string[];
  tagIds: string[];
  channelIds: string[];
  ownerIds: string[];
  statuses: CardStatus[];
  evidence: EvidenceState[];
  since: Since | null;
  text: string;
};

export type MapView = {
  hiddenLaneIds: string[];
  collapsedLaneIds: string[];
  pinnedLaneIds: string[];
  collapsedPhaseIds: string[];
  filter: ViewFilter;
  /** what becomes of that which the filter does not let through */
  unmatched: "dim" | "hide";
};

export const noFilter: ViewFilter = {
  laneTypes: [],
  personaIds: [],
  tagIds: [],
  channelIds: [],
  ownerIds: [],
  statuses: [],
  evidence: [],
  since: null,
  text: "",
};

/** Everything, as it is. */
export const plainView: MapView = {
  hiddenLaneIds: [],
  collapsedLaneIds: [],
  pinnedLaneIds: [],
  collapsedPhaseIds: [],
  filter: noFilter,
  unmatched: "dim",
};

export function isFiltering({ text, since, ...lists }: ViewFilter): boolean {
  return text.trim() !== "" || since !== null || Object.values(lists).some((one) => one.length > 0);
}

export function isPlain(view: MapView): boolean {
  return isEqual(view, plainView);
}

export type LaneLook = "hiddenLaneIds" | "collapsedLaneIds" | "pinnedLaneIds";

/** The same view with one lane or phase looking so, or not so any more. */
export function withLook(
  view: MapView,
  look: LaneLook | "collapsedPhaseIds",
  id: string,
  isOn: boolean,
): MapView {
  const others = view[look].filter((one) => one !== id);
  return { ...view, [look]: isOn ? [...others, id] : others };
}

/** The same view with nothing hidden or collapsed that this node is in; what a filter hides stays so. */
export function withNodeOpen(view: MapView, map: JourneyMap, id: string): MapView {
  const place = map.cards.find((card) => card.id === id)?.place;
  const cell = place?.kind === "cell" ? place : null;
  const laneId = cell?.laneId ?? id;
  const stepId = cell?.stepId ?? id;
  const phaseId = map.steps.find((step) => step.id === stepId)?.phaseId;
  const looks = [
    ["hiddenLaneIds", laneId],
    ["collapsedLaneIds", cell ? laneId : null],
    ["collapsedPhaseIds", phaseId],
  ] as const;
  return looks.reduce(
    (open, [look, one]) =>
      one && open[look].includes(one) ? withLook(open, look, one, false) : open,
    view,
  );
}

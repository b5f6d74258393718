import * as z from "zod/mini";
import { isEqual } from "./equal.ts";
import type { JourneyMap } from "./journey-map.ts";
import { cardStatuses, idPattern, laneTypes } from "./kinds.ts";

/**
 * A view is what one person looks at: it says nothing about the map and changes nothing in it.
 * Ids that the map does not have (any more) mean nothing.
 */

/** How well something is known; who knows it tells the view (decision 23). */
export const evidenceStates = ["assumption", "thin", "evidenced"] as const;
export type EvidenceState = (typeof evidenceStates)[number];

/** Until now from then: a while back, or a plain date. */
export const sinceSpans = ["24h", "7d", "30d"] as const;
export const sinceSchema = z.union([z.enum(sinceSpans), z.iso.date()]);

export const longestText = 200;
export type Since = z.infer<typeof sinceSchema>;
const ids = z._default(z.array(z.string().check(z.regex(idPattern))).check(z.maxLength(1000)), []);
const some = <const T extends readonly [string, ...string[]]>(values: T) =>
  z._default(z.array(z.enum(values)).check(z.maxLength(values.length)), []);

const filterSchema = z.object({
  laneTypes: some(laneTypes),
  /** whose curves are drawn; cards are nobody's */
  personaIds: ids,
  tagIds: ids,
  channelIds: ids,
  ownerIds: ids,
  statuses: some(cardStatuses),
  evidence: some(evidenceStates),
  since: z._default(z.nullable(sinceSchema), null),
  text: z._default(z.string().check(z.maxLength(longestText)), ""),
});
export type ViewFilter = z.infer<typeof filterSchema>;

export const viewSchema = z.object({
  hiddenLaneIds: ids,
  collapsedLaneIds: ids,
  pinnedLaneIds: ids,
  collapsedPhaseIds: ids,
  filter: z.prefault(filterSchema, {}),
  /** what becomes of that which the filter does not let through */
  unmatched: z._default(z.enum(["dim", "hide"]), "dim"),
});
export type MapView = z.infer<typeof viewSchema>;

/** Everything, as it is. */
export const plainView: MapView = viewSchema.parse({});
export const noFilter: ViewFilter = plainView.filter;

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

import { z } from "zod";
import { cardStatuses, idPattern, laneTypes } from "./kinds.ts";
import { evidenceStates, isSince, longestText, type MapView } from "./view.ts";

// Apart from the views themselves, so that a page with a map need not carry the library that checks one.

export const sinceSchema = z.string().refine(isSince);

const ids = z.array(z.string().regex(idPattern)).max(1000).default([]);
const some = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.array(z.enum(values)).max(values.length).default([]);

const filterSchema = z.object({
  laneTypes: some(laneTypes),
  personaIds: ids,
  tagIds: ids,
  channelIds: ids,
  ownerIds: ids,
  statuses: some(cardStatuses),
  evidence: some(evidenceStates),
  since: sinceSchema.nullable().default(null),
  text: z.string().max(longestText).default(""),
});

/** What is missing in a view is as in the plain one. */
export const viewSchema = z.object({
  hiddenLaneIds: ids,
  collapsedLaneIds: ids,
  pinnedLaneIds: ids,
  collapsedPhaseIds: ids,
  filter: filterSchema.prefault({}),
  unmatched: z.enum(["dim", "hide"]).default("dim"),
}) satisfies z.ZodType<MapView>;

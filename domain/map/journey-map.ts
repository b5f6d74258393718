import { z } from "zod";
import {
  cardStatuses,
  colourCount,
  edgeKinds,
  idPattern,
  laneTypes,
  lenses,
  mapLanguages,
  mapStates,
  schemaVersion,
  zones,
} from "./kinds.ts";

/**
 * The plain form of a journey map: what a Y.Doc holds once it is read and its references are sound,
 * what a map file carries, and what `layout()` draws. Arrays are in display order.
 */

const id = z.string().regex(idPattern);
const title = z.string().max(500);
const prose = z.string().max(20_000);
const colourMeaning = z.string().max(80);

export const headerSchema = z.object({
  title,
  /** the word for whose journey it is: customer, patient, citizen, … */
  subject: z.string().max(80),
  scenario: prose,
  goal: prose,
  scopeStart: title,
  scopeEnd: title,
  state: z.enum(mapStates),
  language: z.enum(mapLanguages),
  ownerId: id.nullable(),
  /** plain date */
  reviewDate: z.string().max(10).nullable(),
  personaIds: z.array(id).max(50),
  /** what each of the card colours means, "" for nothing agreed */
  legend: z.array(colourMeaning).length(colourCount),
  /** while on, phases, steps and lanes stand as they are; cards stay editable */
  isLocked: z.boolean(),
  /** from this step on the organisation's own systems see the customer */
  horizonStepId: id.nullable(),
});
export type Header = z.infer<typeof headerSchema>;

export const phaseSchema = z.object({ id, title, copiedFrom: id.optional() });
export type Phase = z.infer<typeof phaseSchema>;

export const stepSchema = z.object({
  id,
  phaseId: id,
  title,
  description: prose,
  /** library ids (kind channel) */
  channels: z.array(id).max(50),
  /** library id (kind team) */
  teamId: id.nullable(),
  momentOfTruth: z.boolean(),
  copiedFrom: id.optional(),
});
export type Step = z.infer<typeof stepSchema>;

export const laneSchema = z.object({
  id,
  type: z.enum(laneTypes),
  title,
  zone: z.enum(zones),
  /** every step has to say something in it; a lane that does not carry this may stay empty */
  isRequired: z.literal(true).optional(),
  copiedFrom: id.optional(),
});
export type Lane = z.infer<typeof laneSchema>;

/** In a cell (laneId + stepId, spanning to stepToId when set) or parked (x, y). */
export const placeSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("cell"), laneId: id, stepId: id, stepToId: id.nullable() }),
  z.object({ kind: z.literal("parked"), x: z.number(), y: z.number() }),
]);
export type Place = z.infer<typeof placeSchema>;

/** A picture of the workspace, by the hash of its bytes, and what it shows in words. */
export const cardImageSchema = z.object({ id, alt: z.string().max(1000) });
export type CardImage = z.infer<typeof cardImageSchema>;

export const cardSchema = z.object({
  id,
  text: prose,
  place: placeSchema,
  /** quote cards: the words are looked up by this id and never stored in the map */
  excerptId: id.nullable(),
  /** pain and gain cards may point at a computed pain point */
  painPointId: id.nullable(),
  /** cards of a meaning lane */
  lens: z.enum(lenses).nullable(),
  colour: z
    .number()
    .int()
    .min(0)
    .max(colourCount - 1)
    .nullable(),
  tags: z.array(id).max(50),
  /** a member of the workspace who looks after it */
  ownerId: id.nullable(),
  status: z.enum(cardStatuses).nullable(),
  image: cardImageSchema.nullable(),
  copiedFrom: id.optional(),
});
export type Card = z.infer<typeof cardSchema>;

/** Between steps, or between cards. */
export const edgeSchema = z.object({
  id,
  kind: z.enum(edgeKinds),
  source: id,
  target: id,
  label: title,
});
export type Edge = z.infer<typeof edgeSchema>;

/** One point of an assumed curve: value -2 to 2 at a step, for a persona or (null) for everyone. */
export const curvePointSchema = z.object({
  laneId: id,
  stepId: id,
  personaId: id.nullable(),
  value: z.number().min(-2).max(2),
});
export type CurvePoint = z.infer<typeof curvePointSchema>;

export const journeyMapSchema = z.object({
  schemaVersion: z.literal(schemaVersion),
  header: headerSchema,
  phases: z.array(phaseSchema),
  steps: z.array(stepSchema),
  lanes: z.array(laneSchema),
  cards: z.array(cardSchema),
  edges: z.array(edgeSchema),
  curve: z.array(curvePointSchema),
});
export type JourneyMap = z.infer<typeof journeyMapSchema>;

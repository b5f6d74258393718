import { z } from "zod";

/**
 * What webhooks are told. They learn that something happened and where; what it says they ask for
 * with a token, by its scopes. So no words of people and no titles of pain points travel here.
 */
const id = z.string();
const strength = z.object({ score: z.number(), people: z.int().min(0) });

export const eventData = {
  "map.changed": z.object({
    mapId: id,
    title: z.string(),
    changes: z.int(),
    editedAt: z.iso.datetime(),
  }),
  "pain.new": z.object({ mapId: id, painPointId: id, stepId: id.nullable(), now: strength }),
  "pain.worse": z.object({
    mapId: id,
    painPointId: id,
    stepId: id.nullable(),
    before: strength,
    now: strength,
  }),
  "pain.decided": z.object({ mapId: id, painPointId: id, decision: z.string() }),
  "note.added": z.object({
    /** the first hundred */
    noteIds: z.array(id),
    count: z.int().min(1),
    /** the import that brought them */
    batchId: id.nullable(),
  }),
  ping: z.object({}),
} as const;

export const webhookEvents = [
  "map.changed",
  "pain.new",
  "pain.worse",
  "pain.decided",
  "note.added",
] as const;
export type WebhookEvent = (typeof webhookEvents)[number];
export type DeliveredEvent = WebhookEvent | "ping";

/** Something that happened, ready to be told. */
export type Happening = {
  [K in DeliveredEvent]: { event: K; data: z.infer<(typeof eventData)[K]> };
}[DeliveredEvent];

/** The body that is posted and signed. */
export const deliveryBody = (event: DeliveredEvent) =>
  z.object({
    id,
    event: z.literal(event),
    at: z.iso.datetime(),
    workspaceId: id,
    data: eventData[event],
  });

type PointNow = {
  id: string;
  status: string;
  stepId: string | null;
  /** as the workspace weighs it */
  score: number;
  /** as it stands by itself: weighed otherwise, nothing has got worse */
  plain: number;
  people: number;
};

const noticeable = 1.1;

/**
 * Which pain points of a map are new or worse since they were last computed. Worse: more people
 * report it, or its score is a tenth higher. One that comes back after it was dismissed is not new.
 */
export function painHappenings(
  mapId: string,
  before: readonly PointNow[],
  after: readonly PointNow[],
): Happening[] {
  const known = new Map(before.map((point) => [point.id, point]));
  return after.flatMap((point): Happening[] => {
    if (point.status !== "open" || point.people === 0) return [];
    const { id: painPointId, stepId, score, plain, people } = point;
    const place = { mapId, painPointId, stepId };
    const was = known.get(painPointId);
    if (!was) return [{ event: "pain.new", data: { ...place, now: { score, people } } }];
    if (was.status !== "open") return [];
    const isWorse = people > was.people || plain > was.plain * noticeable;
    if (!isWorse) return [];
    const then = { score: was.score, people: was.people };
    return [{ event: "pain.worse", data: { ...place, before: then, now: { score, people } } }];
  });
}

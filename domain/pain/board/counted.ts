import { z } from "zod";
import { evidenceModes } from "#domain/evidence/excerpt.ts";
import { isCustomer } from "../evidence.ts";
import type { BoardMap } from "./board.ts";
import type { Passage } from "./evidence.ts";
import { boardFilterSchema, isCounted } from "./filter.ts";
import { onAny, onSteps, stepsOn } from "./places.ts";
import { comparePassages } from "./representative.ts";

const id = z.string().min(1).max(64);

/** What one number of the board or of the coverage table counts. */
export const countedSchema = z.object({
  filter: boardFilterSchema,
  /** the passages of one pain point */
  pointId: id.nullable().default(null),
  /** "2026-04" */
  month: z
    .string()
    .regex(/^\d{4}-\d{2}$/)
    .nullable()
    .default(null),
  label: z.enum(["pain", "gain"]).nullable().default(null),
  type: z.enum(["workaround", "story"]).nullable().default(null),
  mode: z.enum(evidenceModes).nullable().default(null),
  /** only what lies on steps before this one */
  beforeStepId: id.nullable().default(null),
  /** only what lies on no step of its map */
  isUnplaced: z.boolean().default(false),
  /** "other": staff and partners, who are counted apart */
  voice: z.enum(["customer", "other"]).default("customer"),
});
export type CountedQuestion = z.infer<typeof countedSchema>;

/** So many words at a time, from the worst on. */
export const countedPageSchema = z.object({
  from: z.number().int().min(0).max(1_000_000).default(0),
  most: z.number().int().min(1).max(1_000).default(100),
});
export type CountedPage = z.infer<typeof countedPageSchema>;

/**
 * The very passages behind a number, the worst first. A pain point's own are counted wherever they
 * are placed; everything else goes by the steps on which a passage lies.
 */
export function passagesCounted(maps: readonly BoardMap[], question: CountedQuestion): Passage[] {
  const { filter, pointId, month, label, type, mode, voice } = question;
  const found: Passage[] = [];
  for (const map of maps) {
    if (filter.mapId !== null && map.id !== filter.mapId) continue;
    const point = pointId === null ? null : map.points.find((one) => one.id === pointId);
    if (point === undefined) continue;
    const isHere = point === null ? placesAsked(map, question) : () => true;
    for (const passage of map.evidence.passages) {
      if (point !== null && (passage.pointId !== point.id || passage.label !== point.kind))
        continue;
      if (label !== null && passage.label !== label) continue;
      // A workaround or a story may be anybody's; all other numbers keep customers apart.
      const isVoice = isCustomer(passage.note) === (voice === "customer");
      if (type !== null ? passage.type !== type : !isVoice) continue;
      if (mode !== null && passage.mode !== mode) continue;
      if (month !== null && passage.note.date?.slice(0, 7) !== month) continue;
      if (isHere(passage) && isCounted(passage, filter)) found.push(passage);
    }
  }
  return found.sort(comparePassages);
}

function placesAsked(map: BoardMap, { filter, beforeStepId, isUnplaced }: CountedQuestion) {
  if (isUnplaced) {
    const lies = stepsOn(map);
    return (passage: Passage) => lies(passage).length === 0;
  }
  if (beforeStepId === null) return onSteps(map, filter);
  const at = map.steps.findIndex(({ id }) => id === beforeStepId);
  const before = new Set(map.steps.slice(0, Math.max(0, at)).map(({ id }) => id));
  return onAny(map, before);
}

import { z } from "zod";
import { isCustomer } from "../evidence.ts";
import { type BoardMap, onSteps } from "./board.ts";
import type { Passage } from "./evidence.ts";
import { boardFilterSchema, isCounted } from "./filter.ts";
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
});
export type CountedQuestion = z.infer<typeof countedSchema>;

/**
 * The very passages behind a number, the worst first. A pain point's own are counted wherever they
 * are placed; everything else goes by the step that the filter names.
 */
export function passagesCounted(
  maps: readonly BoardMap[],
  { filter, pointId, month, label, type }: CountedQuestion,
): Passage[] {
  const found: Passage[] = [];
  for (const map of maps) {
    if (filter.mapId !== null && map.id !== filter.mapId) continue;
    const point = pointId === null ? null : map.points.find((one) => one.id === pointId);
    if (point === undefined) continue;
    const isHere = point === null ? onSteps(map, filter) : () => true;
    for (const passage of map.evidence.passages) {
      if (point !== null && (passage.pointId !== point.id || passage.label !== point.kind))
        continue;
      if (label !== null && passage.label !== label) continue;
      if (type !== null ? passage.type !== type : !isCustomer(passage.note)) continue;
      if (month !== null && passage.note.date?.slice(0, 7) !== month) continue;
      if (isHere(passage.stepId) && isCounted(passage, filter)) found.push(passage);
    }
  }
  return found.sort(comparePassages);
}

import { excerptLabels } from "#domain/evidence/excerpt.ts";
import { sourceTypes } from "#domain/evidence/note.ts";
import type { QueueFilter } from "#server/evidence/queue/list.ts";

/** What the queue is narrowed to, as its address says it: "?map=…&source=review&label=pain&sure=unsure". */
export type QueueView = Pick<QueueFilter, "mapId" | "sourceType" | "label" | "sureness">;

export function readQueueView(query: Record<string, string | string[] | undefined>): QueueView {
  const one = (key: string) => [query[key]].flat()[0] ?? "";
  return {
    mapId: one("map").slice(0, 64) || null,
    sourceType: sourceTypes.find((type) => type === one("source")) ?? null,
    label: excerptLabels.find((label) => label === one("label")) ?? null,
    sureness: (["unsure", "sure"] as const).find((how) => how === one("sure")) ?? null,
  };
}

export function queueAddress({ mapId, sourceType, label, sureness }: QueueView): string {
  const query = new URLSearchParams();
  if (mapId) query.set("map", mapId);
  if (sourceType) query.set("source", sourceType);
  if (label) query.set("label", label);
  if (sureness) query.set("sure", sureness);
  return `?${query}`;
}

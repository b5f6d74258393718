import type { Change } from "#domain/map/diff.ts";
import { legendFields } from "#domain/map/document.ts";
import { touchKey, wholeNode } from "./touched-nodes.ts";

/**
 * Who made a change: whoever touched that very field last, else its node, else anything at all. What
 * nobody touched has changed along with something else, as cards do whose lane was deleted.
 */
export function actorsOf(
  touchedBy: ReadonlyMap<string, string | null>,
): (change: Pick<Change, "nodeId" | "field">) => string | null {
  const last = [...touchedBy.values()].at(-1) ?? null;
  return ({ nodeId, field }) => {
    const keys = [...namesOf(field).map((name) => touchKey(nodeId, name)), nodeId];
    const found = keys.find((key) => touchedBy.has(key));
    return found === undefined ? last : (touchedBy.get(found) ?? null);
  };
}

/** As the document names what history tells: a place is one value there, whatever changed in it. */
function namesOf(field: string): readonly string[] {
  return names[field] ?? [field];
}

const place = ["at", "order"];
const names: Record<string, readonly string[]> = {
  created: [wholeNode],
  deleted: [wholeNode],
  position: place,
  place,
  zone: place,
  phaseId: place,
  legend: legendFields,
};

import type * as Y from "yjs";
import { curveField, headerId } from "#domain/map/diff.ts";
import { parseCurveKey } from "#domain/map/document.ts";
import type { SharedType } from "#domain/map/shape.ts";

/**
 * The nodes that a change touched, by id, and what of them, by `touchKey`: as the document names it, for
 * two people may change one node within one projection. A curve point stands on its lane.
 */
export function touchedNodes(
  doc: Y.Doc,
  changed: ReadonlyMap<SharedType, ReadonlySet<string | null>>,
): ReadonlySet<string> {
  const touched = new Set<string>();
  const meta = doc.share.get("meta");
  const curve = doc.share.get("curve");
  for (const [type, keys] of changed) {
    const { root, path } = pathTo(type);
    const [first, second] = root === meta ? [headerId, ...path] : path;
    for (const key of second === undefined ? keys : [second]) {
      const [id, what] = first === undefined ? rootKey(root === curve, key) : [first, key];
      if (id === null) continue;
      touched.add(id);
      if (what !== null) touched.add(touchKey(id, what));
    }
  }
  return touched;
}

/** One field of one node. */
export function touchKey(nodeId: string, field: string): string {
  return `${nodeId} ${field}`;
}

/** The coming and going of a node. */
export const wholeNode = "*";

function rootKey(isCurve: boolean, key: string | null): [string | null, string] {
  if (key === null) return [null, wholeNode];
  if (!isCurve) return [key, wholeNode];
  const point = parseCurveKey(key);
  return point ? [point.laneId, curveField(point)] : [key, wholeNode];
}

/** From its root to a type, by the names of what it lies in. */
function pathTo(type: SharedType): { root: unknown; path: string[] } {
  let here = type;
  const path: string[] = [];
  while (here._item !== null) {
    path.unshift(here._item.parentSub ?? "");
    here = here.parent as SharedType;
  }
  return { root: here, path };
}

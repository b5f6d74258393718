import type * as Y from "yjs";
import { headerId } from "#domain/map/diff.ts";
import { parseCurveKey } from "#domain/map/document.ts";
import type { SharedType } from "#domain/map/shape.ts";

/** Ids of the nodes a change touched, as history names them: a curve point stands on its lane. */
export function touchedNodes(
  doc: Y.Doc,
  changed: ReadonlyMap<SharedType, ReadonlySet<string | null>>,
): ReadonlySet<string> {
  const touched = new Set<string>();
  const meta = doc.share.get("meta");
  const curve = doc.share.get("curve");
  for (const [type, keys] of changed) {
    const path = pathTo(type);
    if (path.root === meta) touched.add(headerId);
    else if (path.first !== null) touched.add(path.first);
    else {
      for (const key of keys) {
        if (key === null) continue;
        touched.add(path.root === curve ? (parseCurveKey(key)?.laneId ?? key) : key);
      }
    }
  }
  return touched;
}

function pathTo(type: SharedType): { root: unknown; first: string | null } {
  let here = type;
  let first: string | null = null;
  while (here._item !== null) {
    first = here._item.parentSub;
    here = here.parent as SharedType;
  }
  return { root: here, first };
}

import * as Y from "yjs";
import { isLocked, type NodeRoot, nodeRoots, rootsOf } from "../document.ts";

/** Where new ids and the jitter of order keys come from. */
export type Env = { newId(): string; random(): number };

/** Whose hand edits which document; `origin` is what the person's undo listens to. */
export type Edit = { doc: Y.Doc; env: Env; origin: unknown };

export type Reason =
  | "not-found"
  | "too-long"
  | "too-many"
  | "last-phase"
  | "lane-holds-no-cards"
  | "lane-has-cards"
  | "lane-holds-no-curve"
  | "same-ends"
  | "mixed-ends"
  | "edge-exists"
  | "reversed-span"
  | "not-in-a-cell"
  | "no-image"
  | "no-next-step"
  | "changed-meanwhile"
  | "structure-locked";

export type Refused = { ok: false; reason: Reason };
/** `touched`: ids of the nodes that changed, the most important first. */
export type Done = { ok: true; touched: readonly string[] };
export type Made = Done & { id: string };

export function refused(reason: Reason): Refused {
  return { ok: false, reason };
}

export function done(...touched: string[]): Done {
  return { ok: true, touched };
}

export function made(id: string, ...touched: string[]): Made {
  return { ok: true, id, touched: [id, ...touched] };
}

/** Everything a command does is one transaction: one update on the wire, one step of undo. */
export function inOne<T>(edit: Edit, change: () => T): T {
  return edit.doc.transact(change, edit.origin);
}

/** Runs a change of phases, steps or lanes, unless they are to stand as they are. */
export function unlocked<T>(edit: Edit, change: () => T): T | Refused {
  return isLocked(edit.doc) ? refused("structure-locked") : inOne(edit, change);
}

/** Where among its siblings something goes. */
export type Slot = "start" | "end" | { before: string } | { after: string };

/** The index in `ids` that a slot means; a sibling that is gone means the end. */
export function slotIndex(ids: readonly string[], slot: Slot): number {
  if (slot === "start") return 0;
  if (slot === "end") return ids.length;
  const index = "before" in slot ? ids.indexOf(slot.before) : ids.indexOf(slot.after);
  if (index === -1) return ids.length;
  return "before" in slot ? index : index + 1;
}

export function setField(edit: Edit, root: NodeRoot, id: string, field: string, value: unknown) {
  return inOne(edit, (): Done | Refused => {
    const fields = rootsOf(edit.doc)[root].get(id);
    if (!(fields instanceof Y.Map)) return refused("not-found");
    if ((fields.get(field) ?? null) !== value) fields.set(field, value);
    return done(id);
  });
}

/** Commands stop here, well below where the gate refuses. */
export const maxCommandNodes = 10_000;

export function hasRoomFor(doc: Y.Doc, count: number): boolean {
  const roots = rootsOf(doc);
  return nodeRoots.reduce((sum, root) => sum + roots[root].size, count) <= maxCommandNodes;
}

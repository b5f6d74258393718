import { type Cursor, cursorOn, nodeAt, settle } from "../cursor.ts";
import type { Grid } from "../grid.ts";
import { createStore } from "../store.ts";
import { between } from "./reach.ts";

export type Selected = ReadonlySet<string>;

/**
 * Where the keyboard is (`cursor`), and which nodes commands act on (`selected`): cards, or headers
 * of one kind. Most of the time that is the node under the cursor; Shift reaches from the anchor to
 * the cursor, Ctrl takes one in or out, a frame drawn on the ground takes what it touches.
 */
export function openSelection(grid: () => Grid) {
  const cursor = createStore<Cursor | null>(null);
  const selected = createStore<Selected>(nothing);
  let anchor: Cursor | null = null;
  /** the node under the cursor: followed wherever others move it */
  let lead: string | null = null;

  const put = (next: Cursor | null, ids: Iterable<string>) => {
    lead = nodeAt(grid(), next);
    cursor.set(next);
    selected.set(sameOr(selected.get(), ids));
  };
  return {
    cursor,
    selected,
    /** The keyboard goes somewhere, and what is there is selected alone. */
    focus(next: Cursor | null) {
      const id = nodeAt(grid(), next);
      anchor = next;
      put(next, id === null ? [] : [id]);
    },
    /** Everything from where the selection began to here. */
    extend(next: Cursor) {
      const from = anchor?.at === next.at ? anchor : next;
      anchor = from;
      put(next, between(grid(), from, next));
    },
    /** One more, or one less; a node of another kind begins anew. */
    toggle(id: string) {
      const now = selected.get();
      const kind = kindOf(grid(), id);
      const others = [...now].filter((one) => one !== id && kindOf(grid(), one) === kind);
      const next = cursorOn(grid(), id);
      anchor = next;
      put(next, now.has(id) ? others : [...others, id]);
    },
    /** Just these; the cursor stays where it is unless it is to go to one of them. */
    select(ids: Iterable<string>, { cursorTo }: { cursorTo?: string } = {}) {
      const next = cursorTo === undefined ? cursor.get() : cursorOn(grid(), cursorTo);
      if (cursorTo !== undefined) anchor = next;
      put(next, ids);
    },
    /** After the map changed: what is gone leaves its place to the next. */
    settle() {
      const now = grid();
      const at = (lead === null ? null : cursorOn(now, lead)) ?? settle(now, cursor.get());
      const kept = [...selected.get()].filter((id) => cursorOn(now, id));
      const id = nodeAt(now, at);
      const before = selected.get();
      const isLeadAlone = before.size === 1 && lead !== null && before.has(lead);
      const isOne = before.size === 0 ? lead === null : kept.length === 0 || isLeadAlone;
      anchor = isOne || !anchor ? at : settle(now, anchor);
      put(isSameCursor(cursor.get(), at) ? cursor.get() : at, isOne ? (id ? [id] : []) : kept);
    },
  };
}

const nothing: Selected = new Set();

type NodeKind = "card" | "step" | "lane" | "phase";

export function kindOf(grid: Grid, id: string): NodeKind | null {
  if (grid.card(id)) return "card";
  if (grid.step(id)) return "step";
  if (grid.lane(id)) return "lane";
  return grid.phase(id) ? "phase" : null;
}

/** The set as it was if it says the same, so that nobody draws again. */
function sameOr(before: Selected, ids: Iterable<string>): Selected {
  const next = new Set(ids);
  const isSame = next.size === before.size && [...next].every((id) => before.has(id));
  return isSame ? before : next;
}

function isSameCursor(a: Cursor | null, b: Cursor | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

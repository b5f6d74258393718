import * as Y from "yjs";
import { parseCurveKey, rootsOf } from "./document.ts";
import { type CardAt, isParked } from "./raw-map.ts";

type Insertions = Y.UndoManager["undoStack"][number]["insertions"];

const kinds = ["phase", "step", "lane", "card"] as const;
export type Kept = { kind: (typeof kinds)[number]; id: string };

/**
 * What came with these insertions and others have made something of since: they wrote in it, put a
 * feeling, a step or (but into a lane, which parks them) a card there or led a connection to it.
 */
export function madeUseOf(doc: Y.Doc, insertions: Insertions): ReadonlyMap<Y.Item, Kept> {
  const roots = rootsOf(doc);
  const came = new Map<string, Y.Item>();
  for (const kind of kinds)
    for (const [id, item] of roots[`${kind}s`]._map)
      if (!item.deleted && cameWith(item, insertions)) came.set(`${kind} ${id}`, item);
  const kept = new Map<Y.Item, Kept>();
  if (came.size === 0) return kept;
  const keep = (kind: Kept["kind"], id: unknown) => {
    const item = came.get(`${kind} ${id}`);
    if (item) kept.set(item, { kind, id: String(id) });
  };
  const isTheirs = (item: Y.Item | undefined) =>
    item !== undefined && !item.deleted && item.id.client !== doc.clientID;
  for (const [name, item] of came) {
    const [kind, id] = name.split(" ") as [Kept["kind"], string];
    if (hasOthersWords(item, isTheirs)) keep(kind, id);
  }
  for (const item of roots.edges._map.values()) {
    const ends = isTheirs(item) ? fieldsOf(item) : null;
    for (const end of [ends?.get("source"), ends?.get("target")])
      for (const kind of ["step", "card"] as const) keep(kind, end);
  }
  /** what stands where others put it, or has to stay itself */
  const staying = (root: "cards" | "steps") =>
    [...roots[root]._map].flatMap(([id, item]) => {
      const fields = item.deleted ? null : fieldsOf(item);
      const isOwn = came.get(`${root.slice(0, -1)} ${id}`) === item;
      const stays = isOwn ? kept.has(item) : isTheirs(fields?._map.get("at"));
      return fields && stays ? [fields.get("at")] : [];
    });
  for (const at of staying("cards") as CardAt[]) {
    if (isParked(at)) continue;
    // a lane that goes parks its cards
    for (const step of [at.stepId, at.stepToId]) keep("step", step);
  }
  for (const [key, item] of roots.curve._map) {
    const point = isTheirs(item) ? parseCurveKey(key) : null;
    keep("lane", point?.laneId);
    keep("step", point?.stepId);
  }
  for (const at of staying("steps") as { phaseId: string }[]) keep("phase", at.phaseId);
  return kept;
}

/** Whether an item is one of these, or a part of one. */
export function isPartOf(kept: ReadonlyMap<Y.Item, Kept>, item: Y.Item): boolean {
  if (kept.size === 0) return false;
  let at: Y.Item | null = item;
  while (at && !kept.has(at)) at = at.parent instanceof Y.AbstractType ? at.parent._item : null;
  return at !== null;
}

/** What of it is told: the largest parts, in which the others lie. */
export function largestOf(kept: readonly Kept[]): { kind: Kept["kind"]; count: number } | null {
  const kind = kinds.find((one) => kept.some((part) => part.kind === one));
  return kind ? { kind, count: kept.filter((part) => part.kind === kind).length } : null;
}

/** Undone and done again a node is another item, which stands to the right of the one before. */
function cameWith(node: Y.Item, insertions: Insertions): boolean {
  for (let item: Y.Item | null = node; item; item = item.left)
    if (Y.isDeleted(insertions, item.id)) return true;
  return false;
}

type Judge = (item: Y.Item | undefined) => boolean;

/** In its texts, sets and picture; who has moved or coloured it has written nothing. */
function hasOthersWords(node: Y.Item, isTheirs: Judge): boolean {
  return [...(fieldsOf(node)?._map.values() ?? [])].some(
    (item) =>
      item.content instanceof Y.ContentType &&
      (isTheirs(item) || holds(item.content.type, isTheirs)),
  );
}

// biome-ignore lint/suspicious/noExplicitAny: as Yjs types what an item holds
function holds(type: Y.AbstractType<any>, isTheirs: Judge): boolean {
  for (let item = type._start; item; item = item.right)
    if (item.countable && isTheirs(item)) return true;
  return [...type._map.values()].some(
    (item) =>
      isTheirs(item) ||
      (!item.deleted &&
        item.content instanceof Y.ContentType &&
        holds(item.content.type, isTheirs)),
  );
}

function fieldsOf({ content }: Y.Item): Y.Map<unknown> | null {
  return content instanceof Y.ContentType && content.type instanceof Y.Map ? content.type : null;
}

/** What undo has to know of others; fetched with what undoes. */
export const othersWork = { madeUseOf, isPartOf, largestOf };
export type OthersWork = typeof othersWork;

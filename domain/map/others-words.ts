import * as Y from "yjs";
import { rootsOf } from "./document.ts";

type Insertions = Y.UndoManager["undoStack"][number]["insertions"];

/** The cards that came with these insertions and that somebody else has written in since. */
export function writtenInByOthers(doc: Y.Doc, insertions: Insertions): string[] {
  const cards = [...rootsOf(doc).cards._map];
  return cards.flatMap(([id, item]) =>
    !item.deleted && cameWith(item, insertions) && hasOthersWords(doc, item) ? [id] : [],
  );
}

/** Whether an item is one of these cards, or a part of one. */
export function isInCards(doc: Y.Doc, ids: readonly string[], item: Y.Item): boolean {
  if (ids.length === 0) return false;
  const { cards } = rootsOf(doc);
  let at: Y.Item | null = item;
  while (at && at.parent !== cards)
    at = at.parent instanceof Y.AbstractType ? at.parent._item : null;
  return at !== null && ids.includes(at.parentSub ?? "");
}

/** Undone and done again a card is another item, which stands to the right of the one before. */
function cameWith(card: Y.Item, insertions: Insertions): boolean {
  for (let item: Y.Item | null = card; item; item = item.left)
    if (Y.isDeleted(insertions, item.id)) return true;
  return false;
}

function hasOthersWords(doc: Y.Doc, card: Y.Item): boolean {
  const fields = card.content instanceof Y.ContentType ? card.content.type : null;
  const text = fields instanceof Y.Map ? fields.get("text") : null;
  if (!(text instanceof Y.Text)) return false;
  for (let item = text._start; item; item = item.right)
    if (!item.deleted && item.countable && item.id.client !== doc.clientID) return true;
  return false;
}

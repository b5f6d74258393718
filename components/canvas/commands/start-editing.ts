import { holdsCards } from "#domain/map/lane-type.ts";
import { cardAt } from "../cursor.ts";
import type { Editing } from "../editing.ts";
import type { CommandScope } from "./command.ts";

/** Starts the editor where the cursor is; `text` replaces what is there, null keeps it. */
export function startEditing(model: CommandScope["model"], text: string | null): boolean {
  if (!model.canEdit() || model.connecting.get()) return false;
  const editing = editingAt(model, text);
  if (!editing) return false;
  model.editing.set(editing);
  return true;
}

/** What would be written where the cursor is; null where nothing can be. */
export function editingAt(model: CommandScope["model"], text: string | null): Editing | null {
  const cursor = model.cursor.get();
  if (!cursor) return null;
  switch (cursor.at) {
    case "phase":
      return { kind: "phase", id: cursor.phaseId, text };
    case "step":
      return { kind: "step", id: cursor.stepId, text };
    case "lane":
      return { kind: "lane", id: cursor.laneId, text };
    case "parked":
      return { kind: "card", id: cursor.cardId, text };
    case "cell": {
      const card = cardAt(model.grid(), cursor);
      if (card) return card.excerptId ? null : { kind: "card", id: card.id, text };
      const lane = model.grid().lane(cursor.laneId);
      if (!lane || !holdsCards(lane.type)) return null;
      return { ...cursor, kind: "new", text: text ?? "" };
    }
    default:
      return cursor satisfies never;
  }
}

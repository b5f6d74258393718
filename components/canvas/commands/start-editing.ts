import { holdsCards } from "#domain/map/lane-type.ts";
import { cardAt } from "../cursor.ts";
import type { Writable } from "../editing.ts";
import type { CommandScope } from "./command.ts";

/** Starts the editor where the cursor is; `text` replaces what is there, null keeps it. */
export function startEditing(model: CommandScope["model"], text: string | null): boolean {
  if (!model.canEdit.get() || model.connecting.get()) return false;
  const editing = editingAt(model);
  if (!editing) return false;
  model.startWriting(editing, text);
  return true;
}

/** What would be written where the cursor is; null where nothing can be. */
export function editingAt(model: CommandScope["model"]): Writable | null {
  const cursor = model.cursor.get();
  if (!cursor) return null;
  const grid = model.grid();
  switch (cursor.at) {
    case "phase":
      return { kind: "phase", id: cursor.phaseId, base: grid.phase(cursor.phaseId)?.title ?? "" };
    case "step":
      return { kind: "step", id: cursor.stepId, base: grid.step(cursor.stepId)?.title ?? "" };
    case "lane":
      return { kind: "lane", id: cursor.laneId, base: grid.lane(cursor.laneId)?.title ?? "" };
    case "parked":
      return { kind: "card", id: cursor.cardId, base: grid.card(cursor.cardId)?.text ?? "" };
    case "cell": {
      const card = cardAt(grid, cursor);
      if (card) return card.excerptId ? null : { kind: "card", id: card.id, base: card.text };
      const lane = grid.lane(cursor.laneId);
      if (!lane || !holdsCards(lane.type)) return null;
      return { ...cursor, kind: "new", base: "" };
    }
    default:
      return cursor satisfies never;
  }
}

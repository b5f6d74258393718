import type { MapModel } from "../canvas-model.ts";
import { cardAt } from "../cursor.ts";
import { isBulk } from "../selection/bulk.ts";
import type { CanvasCommand } from "./command.ts";
import { canvasCommands } from "./index.ts";
import {
  type MenuSection,
  ofCard,
  ofCurve,
  ofEdge,
  ofEmptyCell,
  ofLane,
  ofMap,
  ofParked,
  ofPhase,
  ofSeveral,
  ofSeveralCards,
  ofStep,
} from "./menu-places.ts";

/** What the menu offers here: to a chosen connection, to all that is selected, else where the cursor is. */
export function menuOf(model: MapModel): readonly MenuSection[] {
  if (model.edge.get()) return ofEdge;
  if (isBulk(model)) return ofSeveralCards;
  if (model.selection.get().size > 1) return ofSeveral;
  const cursor = model.cursor.get();
  switch (cursor?.at) {
    case undefined:
      return ofMap;
    case "phase":
      return ofPhase;
    case "step":
      return ofStep;
    case "lane":
      return ofLane;
    case "parked":
      return ofParked;
    case "cell":
      if (model.grid().lane(cursor.laneId)?.type === "curve") return ofCurve;
      return cardAt(model.grid(), cursor) ? ofCard : ofEmptyCell;
    default:
      return cursor satisfies never;
  }
}

/** Everything that a menu leads to, opened or not. */
export function idsIn(menu: readonly MenuSection[]): readonly string[] {
  return menu.flatMap(({ entries }) =>
    entries.flatMap((entry) => (typeof entry === "string" ? entry : entry.entries)),
  );
}

/** Without the entries that somebody does not offer, and what is empty then. */
export function keptOf(
  menu: readonly MenuSection[],
  isOffered: (id: string) => boolean,
): readonly MenuSection[] {
  return menu
    .map(({ group, entries }) => ({
      group,
      entries: entries.flatMap((entry) => {
        if (typeof entry === "string") return isOffered(entry) ? entry : [];
        const kept = entry.entries.filter(isOffered);
        return kept.length > 0 ? { ...entry, entries: kept } : [];
      }),
    }))
    .filter(({ entries }) => entries.length > 0);
}

const byId = new Map(canvasCommands.map((command) => [command.id, command]));

export function commandFor(id: string): CanvasCommand | undefined {
  return byId.get(id);
}

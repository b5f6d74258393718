import type { JourneyMap } from "#domain/map/journey-map.ts";
import { createDocument } from "#domain/map/write-map.ts";
import { createCanvasModel, type MapModel } from "../canvas-model.ts";
import type { SaveState } from "../save-state.ts";
import { createStore } from "../store.ts";
import type { CommandScope } from "./command.ts";

/** A map that one may edit, with no line and no window. */
export function openModel(map: JourneyMap): MapModel {
  return createCanvasModel({
    mapId: "map",
    mayEdit: true,
    session: {
      doc: createDocument(map),
      canWrite: createStore<boolean | null>(true),
      state: createStore<SaveState>({ kind: "saved" }),
    },
    presence: { select() {} },
  });
}

/** Nothing is drawn: a window that stands still. */
export const stillView: CommandScope["view"] = {
  fit() {},
  actualSize() {},
  toSelection() {},
  zoomBy() {},
  reveal() {},
  pointOfCursor: () => ({ x: 0, y: 0 }),
};

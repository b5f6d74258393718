import type { JourneyMap } from "#domain/map/journey-map.ts";
import { createDocument } from "#domain/map/write-map.ts";
import { type CanvasModel, createCanvasModel } from "./canvas-model.ts";
import type { Peer } from "./presence.ts";
import type { SaveState } from "./save-state.ts";
import { createStore } from "./store.ts";

/** A map to look at that no line leads to: every lens draws it, nobody changes it and nobody is there. */
export function openStill(map: JourneyMap, { mapId, sight }: Pick<CanvasModel, "mapId" | "sight">) {
  const session = {
    doc: createDocument(map),
    state: createStore<SaveState>({ kind: "saved" }),
    isReady: createStore(true),
    canWrite: createStore<boolean | null>(false),
  };
  const presence = {
    peers: createStore<readonly Peer[]>([]),
    people: createStore<readonly Peer[]>([]),
    holders: createStore<ReadonlyMap<string, readonly Peer[]>>(new Map()),
    point() {},
    hold() {},
    select() {},
  };
  const model = createCanvasModel({ mapId, mayEdit: false, session, presence });
  // the window is the live map's own: coming back, one looks at the same place
  const still: CanvasModel = { ...model, sight, session, presence };
  return {
    model: still,
    close() {
      model.close();
      session.doc.destroy();
    },
  };
}

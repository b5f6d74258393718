import type { JourneyMap } from "#domain/map/journey-map.ts";
import { createDocument } from "#domain/map/write-map.ts";
import { type CanvasModel, createCanvasModel } from "./canvas-model.ts";
import type { SaveState } from "./save-state.ts";
import { createStore } from "./store.ts";
import type { Peer } from "./together/peer.ts";
import type { Followed, Holder } from "./together/presence.ts";

/** A map to look at that no line leads to: every lens draws it, nobody changes it and nobody is there. */
export function openStill(
  map: JourneyMap,
  { mapId, personId, sight }: Pick<CanvasModel, "mapId" | "personId" | "sight">,
) {
  const session = {
    doc: createDocument(map),
    state: createStore<SaveState>({ kind: "saved" }),
    isReady: createStore(true),
    canWrite: createStore<boolean | null>(false),
    discard: () => Promise.resolve(),
    isKept: () => true,
    tryAgain: () => undefined,
  };
  const presence: CanvasModel["presence"] = {
    clientId: () => 0,
    peers: createStore<readonly Peer[]>([]),
    people: createStore<readonly Peer[]>([]),
    holders: createStore<ReadonlyMap<string, readonly Holder[]>>(new Map()),
    following: createStore<Followed | null>(null),
    draw() {},
    point() {},
    see() {},
    hold() {},
    select() {},
    stand() {},
    follow() {},
    did() {},
  };
  const tape = { watch() {} };
  const notes = { read: () => null, write() {} };
  const model = createCanvasModel({ mapId, mayEdit: false, session, presence });
  // the window is the live map's own: coming back, one looks at the same place
  const still: CanvasModel = { ...model, personId, sight, session, presence, tape, notes };
  return {
    model: still,
    close() {
      model.close();
      session.doc.destroy();
    },
  };
}

import type { JourneyMap } from "#domain/map/journey-map.ts";
import { type Cursor, cursorOn, nodeAt } from "../cursor.ts";
import { type Grid, gridOf } from "../grid.ts";
import type { Readable, Store } from "../store.ts";
import { createStore } from "../store.ts";
import type { Held } from "./held.ts";

/** A connection that is being drawn from a card or step. `at`: where the pointer is, none by keys. */
export type Connecting = { from: string; at: { x: number; y: number } | null; over: string | null };

/** What hands are about on the map: the connection they chose or draw, and what they hold. */
export function openHands(map: Readable<JourneyMap>, cursor: Store<Cursor | null>) {
  const edge = createStore<{ id: string; isWriting: boolean } | null>(null);
  const connecting = createStore<Connecting | null>(null);
  const held = createStore<Held | null>(null);
  const pointing = createStore<{ laneId: string; stepId: string } | null>(null);
  const grid = (): Grid => gridOf(map.get());
  let stoodOn = "";
  const stops = [
    cursor.subscribe(() => {
      // the keyboard went on: what it left is no longer chosen
      if (edge.get() && JSON.stringify(cursor.get()) !== stoodOn) edge.set(null);
    }),
    map.subscribe(() => {
      const chosen = edge.get();
      if (chosen && !map.get().edges.some(({ id }) => id === chosen.id)) edge.set(null);
      const from = connecting.get()?.from;
      if (from !== undefined && !cursorOn(grid(), from)) connecting.set(null);
    }),
  ];
  return {
    /** the connection that keys and tools act on */
    edge: edge as Readable<{ id: string; isWriting: boolean } | null>,
    connecting,
    /** what follows the pointer; the document learns of it at the drop */
    held,
    /** the point of a curve that is about to take the keyboard */
    pointing,
    /** Chooses a connection; the keyboard stands at one of its ends. */
    pickEdge(id: string | null, { isWriting = false } = {}) {
      const picked = map.get().edges.find((one) => one.id === id);
      if (!picked) {
        edge.set(null);
        return;
      }
      const here = nodeAt(grid(), cursor.get());
      if (here !== picked.source && here !== picked.target)
        cursor.set(cursorOn(grid(), picked.source));
      stoodOn = JSON.stringify(cursor.get());
      edge.set({ id: picked.id, isWriting });
    },
    closeHands() {
      for (const stop of stops) stop();
    },
  };
}

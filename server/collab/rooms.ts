import * as Y from "yjs";
import type { Database } from "#db/client.ts";
import { createLine } from "./line.ts";
import { createMapLog } from "./log.ts";
import { type OpenMap, type OpenMapOptions, openMap } from "./open-map.ts";
import type { Room } from "./room.ts";
import type { Tell } from "./told.ts";

/** The open maps of this process, each once, whoever has them open. */
export type Rooms = {
  /** Has a map open for as long as `work` runs. */
  use<T>(mapId: string, work: (room: Room) => Promise<T>): Promise<T>;
  /** Opens a map with `live` as its document, until `leave`; `tell` hears of every change of it. */
  join(mapId: string, live: Y.Doc, tell: Tell): Promise<void>;
  leave(mapId: string): Promise<void>;
  /** Brings what is on disk of an open map into order, for nobody is at work on it now. */
  tidy(mapId: string): Promise<void>;
  /** Somebody has asked for the page of a map and will open it in a moment. */
  expect(mapId: string): void;
  onExpected(listener: (mapId: string) => void): void;
  /** The room of a map that is open now. */
  find(mapId: string): Room | null;
  /** Calls `listener` whenever the tables of a map were brought up to its document. */
  onProjected(listener: (mapId: string) => void): void;
  /** Brings the tables of every open map up to its document now. */
  project(): Promise<void>;
  /** Ends every room, whoever is in it. */
  end(): Promise<void>;
};

type RoomsOptions = { db: Database; now(): Date };

export function createRooms({ db, now }: RoomsOptions): Rooms {
  const listeners: ((mapId: string) => void)[] = [];
  const expecting: ((mapId: string) => void)[] = [];
  const onProjected = (mapId: string) => {
    for (const listener of listeners) listener(mapId);
  };
  const log = createMapLog(db);
  const options: OpenMapOptions = { db, log, projecting: createLine(), now, onProjected };
  const held = new Map<string, Held>();

  const enter = async (mapId: string, doc: Y.Doc): Promise<Held> => {
    const present = held.get(mapId);
    if (present?.ending) {
      await present.ending;
      return enter(mapId, doc);
    }
    if (present) {
      present.users += 1;
      present.map = await present.opening;
      return present;
    }
    const fresh: Held = {
      users: 1,
      opening: openMap(mapId, doc, options),
      map: null,
      ending: null,
    };
    held.set(mapId, fresh);
    try {
      fresh.map = await fresh.opening;
    } catch (error) {
      held.delete(mapId);
      throw error;
    }
    return fresh;
  };

  const exit = async (mapId: string, one: Held): Promise<void> => {
    one.users -= 1;
    if (one.users > 0) return;
    one.ending = (one.map?.end() ?? Promise.resolve()).finally(() => held.delete(mapId));
    await one.ending;
  };

  return {
    use: async (mapId, work) => {
      const one = await enter(mapId, new Y.Doc());
      try {
        return await work(roomOf(one));
      } finally {
        await exit(mapId, one);
      }
    },
    join: async (mapId, live, tell) => {
      const one = await enter(mapId, live);
      await roomOf(one).adopt(live, tell);
    },
    leave: async (mapId) => {
      const one = held.get(mapId);
      if (one) await exit(mapId, one);
    },
    tidy: async (mapId) => held.get(mapId)?.map?.tidy(),
    expect: (mapId) => {
      for (const listener of expecting) listener(mapId);
    },
    onExpected: (listener) => {
      expecting.push(listener);
    },
    find: (mapId) => held.get(mapId)?.map?.room ?? null,
    onProjected: (listener) => {
      listeners.push(listener);
    },
    project: async () => {
      await Promise.all([...held.values()].map(({ map }) => map?.project()));
    },
    end: async () => {
      await Promise.all(
        [...held].map(([mapId, one]) => {
          one.users = 1;
          return one.ending ?? exit(mapId, one);
        }),
      );
    },
  };
}

type Held = {
  users: number;
  opening: Promise<OpenMap>;
  map: OpenMap | null;
  ending: Promise<void> | null;
};

function roomOf(one: Held): Room {
  if (!one.map) throw new Error("a room was used before it was open");
  return one.map.room;
}

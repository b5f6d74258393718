import type { Hocuspocus } from "@hocuspocus/server";
import type { Rooms } from "./rooms.ts";
import { whenIdle } from "./when-idle.ts";

type Options = {
  /** how long a map is waited with for the line of a page that is on its way, and then kept open for it */
  holdMs?: number;
};

/** When a page speaks on its line all that draws the map is there or asked for: that goes first. */
const MAKE_READY = { firstAfterMs: 20, lookEveryMs: 20, atMostMs: 250 };
const hasMoment = () => new Promise<void>((resolve) => whenIdle(resolve, MAKE_READY));

/** Opens the maps that rooms are told to expect, so that the line finds them open. */
export function holdExpected<Context>(
  hocuspocus: Hocuspocus<Context>,
  rooms: Rooms,
  { holdMs = 15_000 }: Options = {},
) {
  /** asked for by a page whose line is not there yet */
  const awaited = new Map<string, NodeJS.Timeout>();
  const expected = new Set<string>();
  const opening = new Map<string, Promise<void>>();
  const hold = async (mapId: string) => {
    const way = { isAuthenticated: true, readOnly: true };
    const request = new Request("http://localhost");
    const document = await hocuspocus.createDocument(mapId, request, "expected", way);
    document.addDirectConnection();
    setTimeout(() => {
      expected.delete(mapId);
      document.removeDirectConnection();
      void hocuspocus.unloadDocument(document);
    }, holdMs).unref();
  };
  const makeReady = (mapId: string) => {
    expected.add(mapId);
    // one that is open has but to be held
    const moment = hocuspocus.documents.has(mapId) ? Promise.resolve() : hasMoment();
    const held = moment
      .then(() => hold(mapId))
      // said where it was opened, and to the one who comes and tries it anew
      .catch(() => void expected.delete(mapId))
      .finally(() => opening.delete(mapId));
    opening.set(mapId, held);
  };
  rooms.onExpected((mapId) => {
    if (expected.has(mapId)) return;
    clearTimeout(awaited.get(mapId));
    awaited.set(mapId, setTimeout(() => awaited.delete(mapId), holdMs).unref());
  });
  return {
    /** Somebody begins to speak on a line, and says in a moment which map it is for. */
    lineSpeaks: () => {
      for (const [mapId, forgetting] of awaited) {
        clearTimeout(forgetting);
        makeReady(mapId);
      }
      awaited.clear();
    },
    /** Who comes meanwhile would share in an opening that may fail, and never be told so. */
    settled: async (mapId: string) => opening.get(mapId),
  };
}

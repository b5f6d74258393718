import type { Hocuspocus } from "@hocuspocus/server";
import type { Rooms } from "./rooms.ts";
import { whenIdle } from "./when-idle.ts";

type Options = {
  /** how long a map is kept open for somebody whose page is on its way */
  holdMs?: number;
};

/** The page's files go first: whoever asked for it needs them before the map. */
const MAKE_READY = { firstAfterMs: 100, lookEveryMs: 50, atMostMs: 1_000 };

/** Opens the maps that rooms are told to expect, so that the line finds them open. */
export function holdExpected<Context>(
  hocuspocus: Hocuspocus<Context>,
  rooms: Rooms,
  { holdMs = 15_000 }: Options = {},
) {
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
  rooms.onExpected((mapId) => {
    if (expected.has(mapId)) return;
    expected.add(mapId);
    whenIdle(() => {
      const held = hold(mapId)
        // said where it was opened, and to the one who comes and tries it anew
        .catch(() => void expected.delete(mapId))
        .finally(() => opening.delete(mapId));
      opening.set(mapId, held);
    }, MAKE_READY);
  });
  return {
    /** Who comes meanwhile would share in an opening that may fail, and never be told so. */
    settled: async (mapId: string) => opening.get(mapId),
  };
}

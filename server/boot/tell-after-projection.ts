import { eq } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { maps } from "#db/schema/map.ts";
import { expectMapChange } from "../api/tell-map-changed.ts";
import type { Rooms } from "../collab/rooms.ts";
import { createContext, type Outside } from "../context.ts";
import { logger } from "../logger.ts";

const TELL_EVERY_MS = 5_000;
/** What a change of a map asks for waits some seconds anyway (server/collab/project.ts). */
const WAKE_EVERY_MS = 1_000;

type Parts = { db: Database; rooms: Rooms; outside: Outside };

/**
 * When a map's tables changed: jobs that the change asked for may begin, and lists of maps refetch,
 * but not at every keystroke of whoever is editing.
 */
export function tellAfterProjection({ db, rooms, outside }: Parts): void {
  const pending = new Set<string>();
  const system = createContext(db, { kind: "system" }, outside);
  const tell = async (mapId: string) => {
    pending.delete(mapId);
    const [map] = await db.read
      .select({ workspaceId: maps.workspaceId })
      .from(maps)
      .where(eq(maps.id, mapId));
    if (!map) return;
    outside.announce(map.workspaceId, { kind: "maps" });
    await expectMapChange(system, map.workspaceId, mapId);
  };
  let isWaking = false;
  const wake = () => {
    isWaking = false;
    outside.wakeJobs();
  };
  rooms.onProjected((mapId) => {
    if (!isWaking) setTimeout(wake, WAKE_EVERY_MS).unref();
    isWaking = true;
    if (pending.has(mapId)) return;
    pending.add(mapId);
    setTimeout(() => {
      tell(mapId).catch((error) => logger.warn({ err: error }, "a change could not be announced"));
    }, TELL_EVERY_MS).unref();
  });
}

import { eq } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { maps } from "#db/schema/map.ts";
import type { Tx } from "#db/transact.ts";
import { beginsBurst, settlesAt } from "#domain/history/bursts.ts";
import type { JourneyMap } from "#domain/map/journey-map.ts";
import { createContext } from "../context.ts";
import { enqueueBurstEnd } from "../jobs/enqueue.ts";
import { newestVersion } from "./newest.ts";
import { prepareVersion } from "./put-version.ts";

/** What has to be written together with a change; `written` is called once that is on disk. */
type Beginning = { write(tx: Tx): Promise<void>; written(): void };

/**
 * Watches the changes of one open map for the beginnings of bursts. Asked before each of them, it
 * gives the map as it was, unless a version holds that already, and the job that will keep what
 * becomes of it.
 */
export function createBurstWatch(db: Database, mapId: string) {
  const ctx = createContext(db, { kind: "system" });
  let lastChangeAt: Date | null = null;
  let askedUntil = new Date(0);

  const keepBefore = async (map: JourneyMap, at: Date) => {
    const [row] = await db.read
      .select({ editedAt: maps.editedAt, seq: maps.projectedSeq })
      .from(maps)
      .where(eq(maps.id, mapId));
    if (!row) return null;
    const newest = await newestVersion(db.read, mapId);
    const isDue = newest === "none" || (newest === "behind" && beginsBurst(row.editedAt, at));
    if (!isDue) return null;
    const { editedAt, seq } = row;
    return prepareVersion({ id: ctx.newId(), mapId, kind: "start", at: editedAt, seq, map });
  };

  return {
    before: async (map: JourneyMap, at: Date): Promise<Beginning> => {
      const put = beginsBurst(lastChangeAt, at) ? await keepBefore(map, at) : null;
      const endsAt = settlesAt(at);
      const mustAsk = at >= askedUntil;
      return {
        write: async (tx) => {
          await put?.(tx);
          if (mustAsk) await enqueueBurstEnd(tx, ctx, { mapId, runAt: endsAt });
        },
        written: () => {
          lastChangeAt = at;
          if (mustAsk) askedUntil = endsAt;
        },
      };
    },
  };
}

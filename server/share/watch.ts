import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { maps } from "#db/schema/map.ts";
import { shareLinks } from "#db/schema/share.ts";
import { isLive } from "../access/share-link.ts";
import { logger } from "../logger.ts";

const LOOK_EVERY_MS = 500;
/** a line that says nothing is cut by proxies */
const BREATHE_EVERY_MS = 25_000;
/** Pages of one link that may be told; the others find out when they ask again. */
export const mostWatchers = 2_000;

type Watcher = { linkId: string; onGone(): void; onBreath(): void };

const key = Symbol.for("polku.share-watch");

/**
 * Pages that are open by a link, looked after together: one question to the database for all of
 * them, twice a second, so that one that was withdrawn closes, however it was withdrawn.
 */
export function watchOf(db: Database): ReturnType<typeof createWatch> {
  const carrier = db as Database & { [key]?: ReturnType<typeof createWatch> };
  carrier[key] ??= createWatch(db);
  return carrier[key];
}

function createWatch(db: Database) {
  const watchers = new Set<Watcher>();
  let timer: NodeJS.Timeout | null = null;
  let lastBreathMs = performance.now();

  async function look(): Promise<void> {
    const ids = [...new Set([...watchers].map(({ linkId }) => linkId))];
    const rows = await db.read
      .select({ id: shareLinks.id })
      .from(shareLinks)
      .innerJoin(maps, eq(maps.id, shareLinks.mapId))
      .where(and(inArray(shareLinks.id, ids), isLive(new Date()), isNull(maps.deletedAt)));
    const living = new Set(rows.map(({ id }) => id));
    const breathes = performance.now() - lastBreathMs > BREATHE_EVERY_MS;
    if (breathes) lastBreathMs = performance.now();
    for (const watcher of watchers) {
      if (!living.has(watcher.linkId)) watcher.onGone();
      else if (breathes) watcher.onBreath();
    }
  }

  function start(): void {
    timer ??= setInterval(() => {
      look().catch((error) => logger.error({ err: error }, "view links could not be looked after"));
    }, LOOK_EVERY_MS);
    timer.unref();
  }

  return {
    isFull: () => watchers.size >= mostWatchers,
    /** Returns how to stop. */
    add(watcher: Watcher): () => void {
      watchers.add(watcher);
      start();
      return () => {
        watchers.delete(watcher);
        if (watchers.size > 0 || !timer) return;
        clearInterval(timer);
        timer = null;
      };
    },
  };
}

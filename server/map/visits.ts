import { and, eq } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { mapVisits } from "#db/schema/map.ts";
import type { Tx } from "#db/transact.ts";
import { arrived, lastLook, stillThere, type Visit } from "#domain/map/visit.ts";
import type { Granted } from "../access/authorize.ts";
import { actorId, type Ctx } from "../context.ts";
import { logger } from "../logger.ts";

/** Notes down who comes to a map and goes again: what comes at once is one small write. */
export type Visits = {
  arrived(mapId: string, userId: string): void;
  left(mapId: string, userId: string): void;
  /** Waits until all of it is on disk. */
  settled(): Promise<void>;
};

type Mark = { mapId: string; userId: string; at: Date; isArrival: boolean };

export function createVisits(db: Database, now: () => Date): Visits {
  /** "map user" -> open lines */
  const lines = new Map<string, number>();
  let waiting: Mark[] = [];
  let work: Promise<void> = Promise.resolve();

  const note = (mark: Mark) => {
    waiting.push(mark);
    if (waiting.length === 1) work = work.then(writeAll);
  };
  const writeAll = async () => {
    try {
      await db.transact(async (tx) => {
        const marks = waiting;
        waiting = [];
        for (const mark of marks) await write(tx, mark);
      });
    } catch (error) {
      logger.warn({ err: error }, "visits of maps could not be noted down");
    }
  };

  return {
    arrived: (mapId, userId) => {
      const key = `${mapId} ${userId}`;
      const others = lines.get(key) ?? 0;
      lines.set(key, others + 1);
      note({ mapId, userId, at: now(), isArrival: others === 0 });
    },
    left: (mapId, userId) => {
      const key = `${mapId} ${userId}`;
      const others = (lines.get(key) ?? 1) - 1;
      if (others > 0) lines.set(key, others);
      else lines.delete(key);
      note({ mapId, userId, at: now(), isArrival: false });
    },
    settled: () => work,
  };
}

async function write(tx: Tx, { mapId, userId, at, isArrival }: Mark): Promise<void> {
  const before = await readVisit(tx, mapId, userId);
  const visit = isArrival ? arrived(before, at) : stillThere(before, at);
  await tx
    .insert(mapVisits)
    .values({ mapId, userId, ...visit })
    .onConflictDoUpdate({ target: [mapVisits.mapId, mapVisits.userId], set: visit });
}

async function readVisit(read: Tx, mapId: string, userId: string): Promise<Visit | null> {
  const [row] = await read
    .select({ seenAt: mapVisits.seenAt, sinceAt: mapVisits.sinceAt })
    .from(mapVisits)
    .where(and(eq(mapVisits.mapId, mapId), eq(mapVisits.userId, userId)));
  return row ?? null;
}

/** Up to when the actor has seen the map; null on the first visit, and for those without an account. */
export async function readLastLook(ctx: Ctx, { mapId }: Granted<"map.read">): Promise<Date | null> {
  if (ctx.actor.kind !== "user") return null;
  return lastLook(await readVisit(ctx.db.read, mapId, ctx.actor.userId), ctx.now());
}

/** The actor has looked at what changed: it is not told again. */
export async function noteSeen(ctx: Ctx, { mapId }: Granted<"map.read">): Promise<{ ok: true }> {
  const userId = actorId(ctx.actor);
  if (ctx.actor.kind !== "user" || userId === null) return { ok: true };
  const visit = { seenAt: ctx.now(), sinceAt: ctx.now() };
  await ctx.db.transact(async (tx) => {
    await tx
      .insert(mapVisits)
      .values({ mapId, userId, ...visit })
      .onConflictDoUpdate({ target: [mapVisits.mapId, mapVisits.userId], set: visit });
  });
  return { ok: true };
}

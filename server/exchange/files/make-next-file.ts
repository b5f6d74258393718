import { asc, eq, inArray } from "drizzle-orm";
import { mapFiles } from "#db/schema/exchange.ts";
import { authorize } from "../../access/authorize.ts";
import type { Ctx } from "../../context.ts";
import type { Compute } from "../../jobs/compute.ts";
import { logger } from "../../logger.ts";
import { readDrawTask } from "../draw-map-file.ts";
import { dropFile } from "./drop-file.ts";
import type { FileReason } from "./map-file.ts";
import { saidIn } from "./said.ts";

const LOOK_EVERY_MS = 500;

type Row = typeof mapFiles.$inferSelect;
type Maker = Pick<Compute, "makeFile" | "exportsFolder">;

/** Makes the file that has waited longest; false when none waits. One that a restart cut off begins anew. */
export async function makeNextFile(
  ctx: Ctx,
  compute: Maker,
  isStopping: () => boolean,
): Promise<boolean> {
  const [row] = await ctx.db.read
    .select()
    .from(mapFiles)
    .where(inArray(mapFiles.status, ["waiting", "running"]))
    .orderBy(asc(mapFiles.createdAt), mapFiles.id)
    .limit(1);
  if (!row) return false;
  await change(ctx, row, { status: "running", progress: 0.05 });
  try {
    await make(ctx, row, compute, isStopping);
  } catch (error) {
    logger.warn({ err: error, format: row.format }, "a file of a map could not be made");
    await fail(ctx, row, "unavailable");
  }
  return true;
}

async function make(ctx: Ctx, row: Row, compute: Maker, isStopping: () => boolean): Promise<void> {
  const { id, mapId, userId, format, options } = row;
  // by the rights that the person has now, not when they asked
  const theirs: Ctx = { ...ctx, actor: { kind: "user", userId } };
  const grant = await authorize(theirs, "map.export", { mapId });
  const task = await readDrawTask(theirs, grant, { format, options });
  const said = saidIn(task);
  const watch = watchWish(ctx, row, isStopping);
  const made = await compute
    .makeFile(task, { storedAs: id, onProgress: watch.tell, signal: watch.signal })
    .finally(watch.end);
  if (made.ok) {
    const isWanted = await change(ctx, row, {
      status: "ready",
      progress: 1,
      size: made.size,
      said,
    });
    if (!isWanted) await dropFile(ctx, compute, id);
  } else if (made.reason !== "stopped") await fail(ctx, row, made.reason);
}

/** Looks now and then whether the file is wanted still, and writes down how far it is. */
function watchWish(ctx: Ctx, row: Row, isStopping: () => boolean) {
  const aborter = new AbortController();
  let progress = 0;
  let written = 0;
  async function look(): Promise<void> {
    if (isStopping()) return aborter.abort();
    if (progress > written) {
      written = progress;
      if (!(await change(ctx, row, { progress }))) aborter.abort();
      return;
    }
    const [found] = await ctx.db.read
      .select({ id: mapFiles.id })
      .from(mapFiles)
      .where(eq(mapFiles.id, row.id));
    if (!found) aborter.abort();
  }
  const timer = setInterval(() => {
    look().catch((error) => logger.error({ err: error }, "a file could not be looked after"));
  }, LOOK_EVERY_MS);
  return {
    signal: aborter.signal,
    tell: (part: number) => {
      progress = part;
    },
    end: () => clearInterval(timer),
  };
}

async function fail(ctx: Ctx, row: Row, reason: FileReason): Promise<void> {
  await change(ctx, row, { status: "failed", reason });
}

/** False when the row has gone: whoever asked wants it no longer. */
async function change(ctx: Ctx, { id }: Row, to: Partial<Row>): Promise<boolean> {
  const rows = await ctx.db.transact((tx) =>
    tx.update(mapFiles).set(to).where(eq(mapFiles.id, id)).returning({ id: mapFiles.id }),
  );
  return rows.length > 0;
}

import { rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { eq } from "drizzle-orm";
import { mapFiles } from "#db/schema/exchange.ts";
import type { Granted } from "../../access/authorize.ts";
import { record } from "../../audit.ts";
import type { Ctx } from "../../context.ts";
import type { Compute } from "../../jobs/compute.ts";
import { enqueueFileDrop } from "../../jobs/enqueue.ts";
import { findFile } from "./map-file.ts";

/** The one who asked for a file wants it no longer: what makes it stops, and its bytes go. */
export async function dropMapFile(
  ctx: Ctx,
  grant: Granted<"map.export">,
  { fileId }: { fileId: string },
): Promise<{ ok: true }> {
  const { id } = await findFile(ctx, grant, fileId);
  await ctx.db.transact(async (tx) => {
    await tx.delete(mapFiles).where(eq(mapFiles.id, id));
    await enqueueFileDrop(tx, ctx, id);
    const { workspaceId, mapId: subject } = grant;
    await record(tx, ctx, { workspaceId, event: "map.file-dropped", subject });
  });
  ctx.outside.wakeJobs();
  return { ok: true };
}

/** A file whose day is over, or that nobody wants: its row, if it is there still, and its bytes. */
export async function dropFile(
  ctx: Ctx,
  { exportsFolder }: Pick<Compute, "exportsFolder">,
  fileId: string,
): Promise<void> {
  await ctx.db.transact((tx) => tx.delete(mapFiles).where(eq(mapFiles.id, fileId)));
  const file = join(exportsFolder, basename(fileId));
  await Promise.all([file, `${file}.part`].map((one) => rm(one, { force: true })));
}

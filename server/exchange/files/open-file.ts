import { basename, join } from "node:path";
import { eq } from "drizzle-orm";
import { mapFiles } from "#db/schema/exchange.ts";
import type { DrawnFormat } from "#domain/exchange/formats.ts";
import type { Granted } from "../../access/authorize.ts";
import type { Ctx } from "../../context.ts";
import { AppError } from "../../errors.ts";
import type { Compute } from "../../jobs/compute.ts";
import { readDrawTask } from "../draw-map-file.ts";
import { readTitle } from "../read-subject.ts";
import { findFile } from "./map-file.ts";
import { saidIn } from "./said.ts";

export type OpenedFile =
  | { ok: true; path: string; title: string; format: DrawnFormat; size: number }
  | { ok: false; reason: "outdated" };

/**
 * Where the bytes of a file are, for the one who asked for it. Words that people have taken back since
 * it was made are not handed out: such a file has to be made anew.
 */
export async function openFile(
  ctx: Ctx,
  grant: Granted<"map.export">,
  { fileId }: { fileId: string },
  { exportsFolder }: Pick<Compute, "exportsFolder">,
): Promise<OpenedFile> {
  const row = await findFile(ctx, grant, fileId);
  const { id, format, options, status, said, size } = row;
  if (status !== "ready" || size === null) throw new AppError("not-found");
  if (said.length > 0) {
    const sayable = new Set(saidIn(await readDrawTask(ctx, grant, { format, options })));
    if (!said.every((hash) => sayable.has(hash))) {
      await ctx.db.transact(async (tx) => {
        await tx
          .update(mapFiles)
          .set({ status: "failed", reason: "outdated" })
          .where(eq(mapFiles.id, id));
      });
      return { ok: false, reason: "outdated" };
    }
  }
  const title = await readTitle(ctx, grant.mapId);
  return { ok: true, path: join(exportsFolder, basename(id)), title, format, size };
}

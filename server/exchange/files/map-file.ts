import { and, desc, eq, gt } from "drizzle-orm";
import { mapFiles } from "#db/schema/exchange.ts";
import type { Granted } from "../../access/authorize.ts";
import type { Ctx } from "../../context.ts";
import { AppError } from "../../errors.ts";

/** A file of a map that somebody asked for, as its own person sees it. */
export type MadeFile = Pick<
  typeof mapFiles.$inferSelect,
  "id" | "format" | "status" | "progress" | "size" | "createdAt" | "expiresAt"
> & { reason: FileReason | null };

export type FileReason = "too-heavy" | "took-too-long" | "outdated" | "unavailable";

/** One's own files of a map, the newest first. */
export async function readFiles(ctx: Ctx, grant: Granted<"map.export">): Promise<MadeFile[]> {
  const rows = await ctx.db.read
    .select({
      id: mapFiles.id,
      format: mapFiles.format,
      status: mapFiles.status,
      progress: mapFiles.progress,
      size: mapFiles.size,
      reason: mapFiles.reason,
      createdAt: mapFiles.createdAt,
      expiresAt: mapFiles.expiresAt,
    })
    .from(mapFiles)
    .where(isOwn(ctx, grant))
    .orderBy(desc(mapFiles.createdAt), mapFiles.id);
  return rows.map((row) => ({ ...row, reason: row.reason as FileReason | null }));
}

export async function findFile(ctx: Ctx, grant: Granted<"map.export">, fileId: string) {
  const [row] = await ctx.db.read
    .select()
    .from(mapFiles)
    .where(and(isOwn(ctx, grant), eq(mapFiles.id, fileId)));
  if (!row) throw new AppError("not-found");
  return row;
}

function isOwn(ctx: Ctx, { mapId }: Granted<"map.export">) {
  return and(
    eq(mapFiles.mapId, mapId),
    eq(mapFiles.userId, personIn(ctx)),
    gt(mapFiles.expiresAt, ctx.now()),
  );
}

/** Files are kept for people: a program waits for its answer. */
export function personIn({ actor }: Ctx): string {
  if (actor.kind !== "user") throw new AppError("forbidden");
  return actor.userId;
}

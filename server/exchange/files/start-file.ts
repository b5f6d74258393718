import { and, count, eq, gt, inArray } from "drizzle-orm";
import { mapFiles } from "#db/schema/exchange.ts";
import type { DrawOptions } from "#domain/exchange/draw-options.ts";
import type { DrawnFormat } from "#domain/exchange/formats.ts";
import type { Granted } from "../../access/authorize.ts";
import { record } from "../../audit.ts";
import type { Ctx } from "../../context.ts";
import { enqueue } from "../../jobs/enqueue.ts";
import { personIn } from "./map-file.ts";

const keptForMs = 24 * 3_600_000;
/** of one person: those that wait, and all that are kept */
const mostWaiting = 5;
const mostKept = 30;

export type StartedFile =
  | { ok: true; fileId: string }
  | { ok: false; reason: "too-many-waiting" | "too-many-kept" };

/** Asks for a file of a map to be made; whoever asked may leave, and fetch it within a day. */
export async function startFile(
  ctx: Ctx,
  { mapId, workspaceId }: Granted<"map.export">,
  { format, options }: { format: DrawnFormat; options: DrawOptions },
): Promise<StartedFile> {
  const userId = personIn(ctx);
  const fileId = ctx.newId();
  const createdAt = ctx.now();
  const expiresAt = new Date(createdAt.getTime() + keptForMs);
  const started = await ctx.db.transact(async (tx): Promise<StartedFile> => {
    const of = (...statuses: ("waiting" | "running" | "ready" | "failed")[]) =>
      tx
        .select({ files: count() })
        .from(mapFiles)
        .where(
          and(
            eq(mapFiles.userId, userId),
            gt(mapFiles.expiresAt, createdAt),
            inArray(mapFiles.status, statuses),
          ),
        );
    const [waiting] = await of("waiting", "running");
    if ((waiting?.files ?? 0) >= mostWaiting) return { ok: false, reason: "too-many-waiting" };
    const [kept] = await of("waiting", "running", "ready");
    if ((kept?.files ?? 0) >= mostKept) return { ok: false, reason: "too-many-kept" };
    await tx.insert(mapFiles).values({
      id: fileId,
      mapId,
      userId,
      format,
      options,
      status: "waiting",
      said: [],
      createdAt,
      expiresAt,
    });
    await enqueue(tx, ctx, {
      kind: "make-files",
      key: "make-files",
      workspaceId: null,
      payload: {},
    });
    await enqueue(tx, ctx, {
      kind: "drop-file",
      key: `drop-file:${fileId}`,
      workspaceId,
      payload: { fileId },
      runAt: expiresAt,
    });
    const detail = { format, options: { ...options } };
    await record(tx, ctx, { workspaceId, event: "map.exported", subject: mapId, detail });
    return { ok: true, fileId };
  });
  if (started.ok) ctx.outside.wakeJobs();
  return started;
}

import { and, eq, ne, or } from "drizzle-orm";
import { readMerges } from "#db/merges.ts";
import { nodes } from "#db/schema/map.ts";
import { painPoints } from "#db/schema/pain.ts";
import { stamps } from "#db/schema/review.ts";
import type { Tx } from "#db/transact.ts";
import type { StampKind, StampSubject } from "#domain/review/stamp.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { tellWebhooks } from "../jobs/events.ts";
import { personOf } from "./person.ts";

type Subject = Omit<StampSubject, "mapId">;

/** One's own stamp on a pain point, step or card; it takes the place of the one before. */
export async function giveStamp(
  ctx: Ctx,
  { mapId, workspaceId }: Granted<"stamp.give">,
  { subject, kind, word }: { subject: Subject; kind: StampKind; word: string },
): Promise<{ ok: true } | { ok: false; reason: "subject-gone" }> {
  const row = {
    mapId,
    subjectKind: subject.kind,
    subjectId: subject.id,
    userId: personOf(ctx),
    kind,
    word,
    at: ctx.now(),
  };
  const outcome = await ctx.db.transact(async (tx) => {
    if (!(await isThere(tx, mapId, subject))) return { ok: false, reason: "subject-gone" } as const;
    await tx.delete(stamps).where(isOwn(row));
    await tx.insert(stamps).values(row);
    if (subject.kind === "pain") {
      // what a manager has spoken of never vanishes (decision 18)
      await tx.update(painPoints).set({ isTouched: true }).where(eq(painPoints.id, subject.id));
    }
    if (subject.kind === "pain" && kind === "decide") {
      const data = { mapId, painPointId: subject.id, decision: kind };
      await tellWebhooks(tx, ctx, workspaceId, [{ event: "pain.decided", data }]);
    }
    const detail = { on: subject.kind, kind };
    await record(tx, ctx, { workspaceId, event: "stamp.given", subject: subject.id, detail });
    return { ok: true } as const;
  });
  if (outcome.ok) {
    ctx.outside.wakeJobs();
    ctx.outside.announce(workspaceId, { kind: "review", mapId });
  }
  return outcome;
}

/** Takes one's own stamp off; where there is none it stays so. */
export async function takeStamp(
  ctx: Ctx,
  { mapId, workspaceId }: Granted<"stamp.give">,
  { subject }: { subject: Subject },
): Promise<{ ok: true }> {
  const userId = personOf(ctx);
  const isTaken = await ctx.db.transact(async (tx) => {
    const { all } = await readMerges(tx, { mapId });
    const ids = subject.kind === "pain" ? all(subject.id) : [subject.id];
    const own = ids.map((subjectId) =>
      isOwn({ mapId, subjectKind: subject.kind, subjectId, userId }),
    );
    const gone = await tx
      .delete(stamps)
      .where(or(...own))
      .returning({ kind: stamps.kind });
    if (gone.length === 0) return false;
    const detail = { on: subject.kind };
    await record(tx, ctx, { workspaceId, event: "stamp.taken", subject: subject.id, detail });
    return true;
  });
  if (isTaken) ctx.outside.announce(workspaceId, { kind: "review", mapId });
  return { ok: true };
}

type Own = Pick<typeof stamps.$inferSelect, "mapId" | "subjectKind" | "subjectId" | "userId">;

function isOwn({ mapId, subjectKind, subjectId, userId }: Own) {
  return and(
    eq(stamps.mapId, mapId),
    eq(stamps.subjectKind, subjectKind),
    eq(stamps.subjectId, subjectId),
    eq(stamps.userId, userId),
  );
}

async function isThere(tx: Tx, mapId: string, { kind, id }: Subject): Promise<boolean> {
  if (kind === "pain") {
    const rows = await tx
      .select({ id: painPoints.id })
      .from(painPoints)
      .where(
        and(eq(painPoints.id, id), eq(painPoints.mapId, mapId), ne(painPoints.status, "merged")),
      );
    return rows.length > 0;
  }
  const rows = await tx
    .select({ id: nodes.id })
    .from(nodes)
    .where(and(eq(nodes.mapId, mapId), eq(nodes.id, id), eq(nodes.kind, kind)));
  return rows.length > 0;
}

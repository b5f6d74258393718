import { and, eq } from "drizzle-orm";
import { briefVisits } from "#db/schema/review.ts";
import type { BriefSnapshot } from "#domain/review/brief.ts";
import { lastSeen, type Visit } from "#domain/review/visit.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { personOf } from "./person.ts";

type Where = { mapId: string | null };

/** What this reader saw at the visit before the present one; null on the first. */
export async function readLastBrief(
  ctx: Ctx,
  grant: Granted<"opportunity.read">,
  where: Where,
): Promise<{ at: Date; snapshot: BriefSnapshot } | null> {
  const visit = await visitOf(ctx, grant, where);
  return visit && lastSeen(visit, ctx.now());
}

/** Notes down that somebody has the brief before them, and what stands there. */
export async function visitBrief(
  ctx: Ctx,
  grant: Granted<"opportunity.read">,
  { mapId, snapshot }: Where & { snapshot: BriefSnapshot },
): Promise<void> {
  const before = await visitOf(ctx, grant, { mapId });
  const since = before && lastSeen(before, ctx.now());
  const row = {
    seenAt: ctx.now(),
    seen: snapshot,
    sinceAt: since?.at ?? null,
    since: since?.snapshot ?? null,
  };
  const key = { workspaceId: grant.workspaceId, mapId: mapId ?? "", userId: personOf(ctx) };
  await ctx.db.transact(async (tx) => {
    await tx
      .insert(briefVisits)
      .values({ ...key, ...row })
      .onConflictDoUpdate({
        target: [briefVisits.workspaceId, briefVisits.mapId, briefVisits.userId],
        set: row,
      });
  });
}

async function visitOf(
  ctx: Ctx,
  { workspaceId }: Granted<"opportunity.read">,
  { mapId }: Where,
): Promise<Visit<BriefSnapshot> | null> {
  const [row] = await ctx.db.read
    .select()
    .from(briefVisits)
    .where(
      and(
        eq(briefVisits.workspaceId, workspaceId),
        eq(briefVisits.mapId, mapId ?? ""),
        eq(briefVisits.userId, personOf(ctx)),
      ),
    );
  if (!row) return null;
  // Written by visitBrief only.
  const { seenAt, seen, sinceAt, since } = row as typeof row & {
    seen: BriefSnapshot;
    since: BriefSnapshot | null;
  };
  return { seenAt, seen, sinceAt, since };
}

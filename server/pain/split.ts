import { and, desc, eq, inArray, ne } from "drizzle-orm";
import { painPointExcerpts, painPoints } from "#db/schema/pain.ts";
import type { Tx } from "#db/transact.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { correct } from "./correct.ts";
import { membersOf } from "./find-point.ts";
import { bound, clearMust, link, together } from "./links.ts";

/** These passages speak of something else: a pain point of their own, now and in every later run. */
export async function split(
  ctx: Ctx,
  grant: Granted<"pain.correct">,
  { painPointId, excerptIds }: { painPointId: string; excerptIds: string[] },
): Promise<
  { ok: true; painPointId: string } | { ok: false; reason: "nothing-to-split" | "unknown-excerpt" }
> {
  const { mapId } = grant;
  const change = { event: "painPoint.split", detail: { excerpts: excerptIds.length } };
  return correct(ctx, grant, painPointId, change, async (tx, point) => {
    const members = await membersOf(tx, painPointId);
    const leaving = [...new Set(excerptIds)].sort();
    if (leaving.some((id) => !members.includes(id))) {
      return { ok: false, reason: "unknown-excerpt" } as const;
    }
    const staying = members.filter((id) => !leaving.includes(id));
    const [firstLeaving] = leaving;
    const [firstStaying] = staying;
    if (firstLeaving === undefined || firstStaying === undefined) {
      return { ok: false, reason: "nothing-to-split" } as const;
    }
    await clearMust(tx, mapId, leaving, staying);
    const others = await membersOfOthers(tx, point);
    await link(tx, ctx, mapId, {
      pairs: [
        ...together(leaving),
        ...together(staying),
        ...[firstStaying, ...others].map((b) => ({ a: firstLeaving, b, kind: "cannot" as const })),
      ],
      held: [...bound(leaving), ...bound(staying)],
    });
    const newId = ctx.newId();
    await tx.insert(painPoints).values({
      ...point,
      id: newId,
      // named when the map is computed anew: only then is it known what may be quoted
      title: "",
      isTitleHeld: false,
      isTouched: true,
      status: "open",
      dismissReason: null,
      createdAt: ctx.now(),
      updatedAt: ctx.now(),
    });
    await tx
      .update(painPointExcerpts)
      .set({ painPointId: newId })
      .where(
        and(
          eq(painPointExcerpts.painPointId, painPointId),
          inArray(painPointExcerpts.excerptId, leaving),
        ),
      );
    return { ok: true, painPointId: newId } as const;
  });
}

/** Some passages of each other pain point of the map: what is split off must not drift into them. */
async function membersOfOthers(
  tx: Tx,
  { id, mapId, kind }: typeof painPoints.$inferSelect,
): Promise<string[]> {
  const rows = await tx
    .select({ pointId: painPoints.id, excerptId: painPointExcerpts.excerptId })
    .from(painPointExcerpts)
    .innerJoin(painPoints, eq(painPoints.id, painPointExcerpts.painPointId))
    .where(and(eq(painPoints.mapId, mapId), eq(painPoints.kind, kind), ne(painPoints.id, id)))
    .orderBy(desc(painPoints.score), painPoints.id, painPointExcerpts.excerptId)
    .limit(2_000);
  const taken = new Map<string, number>();
  return rows
    .filter(({ pointId }) => {
      const count = (taken.get(pointId) ?? 0) + 1;
      taken.set(pointId, count);
      return count <= 10;
    })
    .slice(0, 300)
    .map(({ excerptId }) => excerptId);
}

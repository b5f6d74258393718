import { and, desc, eq, inArray, ne } from "drizzle-orm";
import { painPointExcerpts, painPoints } from "#db/schema/pain.ts";
import type { Tx } from "#db/transact.ts";
import type { Ctx } from "../context.ts";
import { bound, clearMust, link, together } from "./links.ts";

type Point = typeof painPoints.$inferSelect;

/** These passages of a pain point are another's from now on, and in every later run. */
export async function part(
  tx: Tx,
  ctx: Ctx,
  from: Point,
  { leaving, staying, to }: { leaving: string[]; staying: string[]; to: string },
): Promise<void> {
  const { mapId } = from;
  await clearMust(tx, mapId, leaving, staying);
  const others = await membersOfOthers(tx, from);
  const [firstLeaving = ""] = leaving;
  await link(tx, ctx, mapId, {
    pairs: [
      ...together(leaving),
      ...together(staying),
      ...[...staying.slice(0, 1), ...others].map((b) => ({
        a: firstLeaving,
        b,
        kind: "cannot" as const,
      })),
    ],
    held: [...bound(leaving), ...bound(staying)],
  });
  await tx
    .update(painPointExcerpts)
    .set({ painPointId: to })
    .where(
      and(
        eq(painPointExcerpts.painPointId, from.id),
        inArray(painPointExcerpts.excerptId, leaving),
      ),
    );
}

/** Some passages of each other pain point of the map: what is split off must not drift into them. */
async function membersOfOthers(tx: Tx, { id, mapId, kind }: Point): Promise<string[]> {
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

import { and, eq, gt, inArray, isNotNull, max, min } from "drizzle-orm";
import { mapChanges } from "#db/schema/map.ts";
import { type PersonTally, summarise } from "#domain/history/did.ts";
import { type FieldSpan, netChanges } from "#domain/history/net.ts";
import type { Change } from "#domain/map/diff.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { byOthers } from "../map/read-changes.ts";
import { readLastLook } from "../map/visits.ts";
import { type Person, readPeople } from "./read-timeline.ts";

export type SinceLastLook = {
  /** null on the first visit: then all is new, and nothing is told */
  since: Date | null;
  changes: Change[];
  work: PersonTally[];
  people: Person[];
};

/** What others changed since the actor last looked at the map, summed up to what it comes to. */
export async function readSince(
  ctx: Ctx,
  { read, history }: { read: Granted<"map.read">; history: Granted<"map.readHistory"> },
): Promise<SinceLastLook> {
  const since = await readLastLook(ctx, read);
  if (since === null) return { since, changes: [], work: [], people: [] };
  const isSince = and(
    eq(mapChanges.mapId, history.mapId),
    gt(mapChanges.at, since),
    isNotNull(mapChanges.kind),
    byOthers(ctx),
  );
  const ends = await ctx.db.read
    .select({ first: min(mapChanges.id), last: max(mapChanges.id) })
    .from(mapChanges)
    .where(isSince)
    .groupBy(mapChanges.nodeId, mapChanges.kind, mapChanges.field);
  const changes = netChanges(await readSpans(ctx, ends));
  const touches = await ctx.db.read
    .selectDistinct({
      actorId: mapChanges.actorId,
      nodeId: mapChanges.nodeId,
      kind: mapChanges.kind,
      field: mapChanges.field,
    })
    .from(mapChanges)
    .where(isSince);
  const told = new Set(changes.map(({ nodeId }) => nodeId));
  const work = summarise(touches.filter(({ nodeId }) => told.has(nodeId)));
  const people = await readPeople(
    ctx,
    work.map(({ actorId }) => actorId),
  );
  return { since, changes, work, people };
}

const ROWS_A_QUERY = 500;

async function readSpans(
  ctx: Ctx,
  ends: readonly { first: number | null; last: number | null }[],
): Promise<FieldSpan[]> {
  const ids = [...new Set(ends.flatMap(({ first, last }) => [first ?? [], last ?? []].flat()))];
  const rows = new Map<number, typeof mapChanges.$inferSelect>();
  for (let i = 0; i < ids.length; i += ROWS_A_QUERY) {
    const some = await ctx.db.read
      .select()
      .from(mapChanges)
      .where(inArray(mapChanges.id, ids.slice(i, i + ROWS_A_QUERY)));
    for (const row of some) rows.set(row.id, row);
  }
  return ends.flatMap(({ first, last }) => {
    const [from, to] = [rows.get(first ?? 0), rows.get(last ?? 0)];
    if (!from?.kind || !to) return [];
    const { nodeId, kind, field } = from;
    return {
      nodeId,
      kind,
      field,
      firstId: from.id,
      before: from.before,
      lastId: to.id,
      after: to.after,
    };
  });
}

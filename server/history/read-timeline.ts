import { and, count, desc, eq, gt, inArray, lt, lte, max, or } from "drizzle-orm";
import { mapVersions } from "#db/schema/history.ts";
import { mapChanges } from "#db/schema/map.ts";
import { users } from "#db/schema/workspace.ts";
import { type PersonTally, summarise } from "#domain/history/did.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";

export type Person = { id: string; name: string };

/** A state of the map that was kept, or the map as it is now, and who did what to bring it about. */
export type Moment = {
  /** null: now */
  versionId: string | null;
  kind: "named" | "start" | "end" | "safety" | "now";
  name: string | null;
  madeBy: string | null;
  at: Date;
  restoredAt: Date | null;
  /** since the moment before */
  work: PersonTally[];
};

export type Timeline = { moments: Moment[]; people: Person[]; next: string | null };

const PAGE = 25;

/** The history of a map, newest first, a page at a time; `after` is what the page before gave as next. */
export async function readTimeline(
  ctx: Ctx,
  { mapId }: Granted<"map.readHistory">,
  { after }: { after: string | null },
): Promise<Timeline> {
  const rows = await readPage(ctx, mapId, after);
  const page = rows.slice(0, PAGE);
  const moments: Moment[] = [];
  if (after === null) {
    const now = await readNow(ctx, mapId, page[0]?.seq ?? 0);
    if (now) moments.push(now);
  }
  for (const [i, { id, seq, ...version }] of page.entries()) {
    const work = await readWork(ctx, mapId, { from: rows[i + 1]?.seq ?? 0, to: seq });
    moments.push({ versionId: id, ...version, work });
  }
  const ids = moments.flatMap(({ madeBy, work }) => [madeBy, ...work.map((one) => one.actorId)]);
  const last = page.at(-1);
  return {
    moments,
    people: await readPeople(ctx, ids),
    next: rows.length > PAGE && last ? last.id : null,
  };
}

async function readPage(ctx: Ctx, mapId: string, after: string | null) {
  const [cursor] =
    after === null
      ? []
      : await ctx.db.read
          .select({ seq: mapVersions.seq, at: mapVersions.at })
          .from(mapVersions)
          .where(and(eq(mapVersions.id, after), eq(mapVersions.mapId, mapId)));
  return ctx.db.read
    .select({
      id: mapVersions.id,
      kind: mapVersions.kind,
      name: mapVersions.name,
      madeBy: mapVersions.madeBy,
      at: mapVersions.at,
      restoredAt: mapVersions.restoredAt,
      seq: mapVersions.seq,
    })
    .from(mapVersions)
    .where(
      and(
        eq(mapVersions.mapId, mapId),
        cursor &&
          or(
            lt(mapVersions.seq, cursor.seq),
            and(eq(mapVersions.seq, cursor.seq), lt(mapVersions.at, cursor.at)),
          ),
      ),
    )
    .orderBy(desc(mapVersions.seq), desc(mapVersions.at))
    .limit(PAGE + 1);
}

/** What was done since the newest version, if anything was. */
async function readNow(ctx: Ctx, mapId: string, seq: number): Promise<Moment | null> {
  const [row] = await ctx.db.read
    .select({ n: count(), at: max(mapChanges.at) })
    .from(mapChanges)
    .where(and(eq(mapChanges.mapId, mapId), gt(mapChanges.seq, seq)));
  if (!row?.at || row.n === 0) return null;
  const work = await readWork(ctx, mapId, { from: seq, to: null });
  return {
    versionId: null,
    kind: "now",
    name: null,
    madeBy: null,
    at: row.at,
    restoredAt: null,
    work,
  };
}

async function readWork(
  ctx: Ctx,
  mapId: string,
  { from, to }: { from: number; to: number | null },
): Promise<PersonTally[]> {
  const touches = await ctx.db.read
    .selectDistinct({
      actorId: mapChanges.actorId,
      nodeId: mapChanges.nodeId,
      kind: mapChanges.kind,
      field: mapChanges.field,
    })
    .from(mapChanges)
    .where(
      and(
        eq(mapChanges.mapId, mapId),
        gt(mapChanges.seq, from),
        to === null ? undefined : lte(mapChanges.seq, to),
      ),
    );
  return summarise(touches);
}

/** Names of those who did something, also of those who have left since. */
export async function readPeople(ctx: Ctx, ids: readonly (string | null)[]): Promise<Person[]> {
  const known = [...new Set(ids.flatMap((id) => id ?? []))];
  if (known.length === 0) return [];
  return ctx.db.read
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(inArray(users.id, known));
}

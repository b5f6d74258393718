import { and, eq } from "drizzle-orm";
import { maps } from "#db/schema/map.ts";
import { members, users, workspaces } from "#db/schema/workspace.ts";
import { benchMap, benchTitle } from "#domain/map/bench-map.ts";
import { authorize } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { insertMap } from "../map/insert-map.ts";
import { makeWorkspace } from "../workspace/make-workspace.ts";

/** Under POLKU_BENCH=1: somebody to be, a workspace, and a map of so many cards; made once and kept. */
export async function prepareBench(ctx: Ctx, { cards }: { cards: number }) {
  const place = (await findPlace(ctx)) ?? (await makePlace(ctx));
  const mapId =
    (await findMap(ctx, place.workspaceId, cards)) ?? (await makeMap(ctx, place, cards));
  return { ...place, mapId };
}

type Place = { userId: string; workspaceId: string; slug: string };

const person = { name: "Bench", email: "bench@example.org" };

async function findPlace(ctx: Ctx): Promise<Place | null> {
  const [row] = await ctx.db.read
    .select({ userId: users.id, workspaceId: workspaces.id, slug: workspaces.slug })
    .from(users)
    .innerJoin(members, eq(members.userId, users.id))
    .innerJoin(workspaces, eq(workspaces.id, members.workspaceId))
    .where(eq(users.email, person.email));
  return row ?? null;
}

function makePlace(ctx: Ctx): Promise<Place> {
  const userId = ctx.newId();
  const settings = { name: "Bench", locale: "en", timeZone: "Europe/Helsinki" } as const;
  return ctx.db.transact(async (tx) => {
    await tx.insert(users).values({ id: userId, ...person, createdAt: ctx.now() });
    const { id, slug } = await makeWorkspace(tx, ctx, { ...settings, ownerId: userId });
    return { userId, workspaceId: id, slug };
  });
}

async function findMap(ctx: Ctx, workspaceId: string, cards: number): Promise<string | null> {
  const [row] = await ctx.db.read
    .select({ id: maps.id })
    .from(maps)
    .where(and(eq(maps.workspaceId, workspaceId), eq(maps.title, benchTitle(cards))));
  return row?.id ?? null;
}

async function makeMap(ctx: Ctx, { workspaceId }: Place, cards: number): Promise<string> {
  const grant = await authorize(ctx, "map.create", { workspaceId });
  const { mapId } = await insertMap(ctx, grant, { map: benchMap(cards), event: "map.created" });
  return mapId;
}

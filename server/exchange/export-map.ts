import { eq } from "drizzle-orm";
import { libraryEntries, personas } from "#db/schema/library.ts";
import { members, users } from "#db/schema/workspace.ts";
import {
  exportMap as fileOf,
  type LibraryKind,
  type MapFile,
  maxImageBytes,
  usedImages,
} from "#domain/exchange/map-file.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { readImages } from "../image/read-image.ts";
import { readJourneyMap } from "../map/read.ts";

/** The map as a file; personas, channels, teams, tags and people go by name. */
export async function exportMap(ctx: Ctx, grant: Granted<"map.export">): Promise<MapFile> {
  const map = await readJourneyMap(ctx, grant);
  const names = await namesIn(ctx, grant.workspaceId);
  const pictures = await readImages(ctx, grant, {
    imageIds: usedImages(map),
    limit: maxImageBytes,
  });
  const images = [...pictures].map(([id, data]) => [id, Buffer.from(data).toString("base64")]);
  return fileOf(map, {
    nameOf: (kind, id) => names[kind].get(id) ?? null,
    images: Object.fromEntries(images),
  });
}

/** id -> name of everything in a workspace that maps refer to. */
export async function namesIn(
  ctx: Ctx,
  workspaceId: string,
): Promise<Record<LibraryKind, ReadonlyMap<string, string>>> {
  const entries = await ctx.db.read
    .select()
    .from(libraryEntries)
    .where(eq(libraryEntries.workspaceId, workspaceId));
  const portraits = await ctx.db.read
    .select({ id: personas.id, name: personas.name })
    .from(personas)
    .where(eq(personas.workspaceId, workspaceId));
  const people = await ctx.db.read
    .select({ id: users.id, name: users.name })
    .from(users)
    .innerJoin(members, eq(members.userId, users.id))
    .where(eq(members.workspaceId, workspaceId));
  const ofKind = (kind: string) =>
    new Map(entries.filter((entry) => entry.kind === kind).map(({ id, name }) => [id, name]));
  return {
    personas: new Map(portraits.map(({ id, name }) => [id, name])),
    channels: ofKind("channel"),
    teams: ofKind("team"),
    tags: ofKind("tag"),
    people: new Map(people.map(({ id, name }) => [id, name])),
  };
}

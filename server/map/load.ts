import "server-only";
import { after } from "next/server";
import { isAllowed } from "#domain/access/policy.ts";
import { authorizeOrNull } from "../access/authorize.ts";
import { pageGrant } from "../access/page-grant.ts";
import { roomsOf } from "../collab/rooms-of.ts";
import { readMaps, readMapTitle } from "./read.ts";
import { hasDeleted, readDeleted } from "./read-deleted.ts";
import { readRelatives } from "./read-relatives.ts";
import { readSketches } from "./read-sketches.ts";
import { readTemplates } from "./templates.ts";

export async function loadMaps(workspaceId: string) {
  const { ctx, grant } = await pageGrant("workspace.read", { workspaceId });
  return readMaps(ctx, grant);
}

/** What the small pictures of a workspace's maps are drawn of. */
export async function loadSketches(workspaceId: string) {
  const { ctx, grant } = await pageGrant("workspace.read", { workspaceId });
  return readSketches(ctx, grant);
}

/** What a page needs before its live line opens; a map of another workspace is not there. */
export async function loadMapHead({ mapId, workspaceId }: { mapId: string; workspaceId: string }) {
  const { ctx, grant } = await pageGrant("map.read", { mapId, workspaceId });
  const relatives = await readRelatives(ctx, grant);
  return { title: await readMapTitle(ctx, grant), role: grant.role, ...relatives };
}

/** The map where it is in the bin and this person may bring it back; else null. */
export async function loadBinned({ mapId, workspaceId }: { mapId: string; workspaceId: string }) {
  const { ctx } = await pageGrant("workspace.read", { workspaceId });
  const makes = await authorizeOrNull(ctx, "map.create", { workspaceId });
  const deleted = makes ? await readDeleted(ctx, makes) : [];
  return deleted.find(({ id }) => id === mapId) ?? null;
}

/** Its document is made ready while the page draws, so that the live line finds it open. */
export async function expectMap({ mapId, workspaceId }: { mapId: string; workspaceId: string }) {
  const { ctx } = await pageGrant("map.read", { mapId, workspaceId });
  after(() => roomsOf(ctx.db).expect(mapId));
}

/** The workspace's own templates. */
export async function loadTemplates(workspaceId: string) {
  const { ctx, grant } = await pageGrant("workspace.read", { workspaceId });
  return readTemplates(ctx, grant);
}

/** Whether this person could bring a map back. */
export async function loadHasDeleted(workspaceId: string): Promise<boolean> {
  const { ctx } = await pageGrant("workspace.read", { workspaceId });
  const makes = await authorizeOrNull(ctx, "map.create", { workspaceId });
  return makes ? hasDeleted(ctx, makes) : false;
}

/** What can be brought back, and whether this person may erase it for good. */
export async function loadDeleted(workspaceId: string) {
  const { ctx, grant } = await pageGrant("map.create", { workspaceId });
  const mayErase = grant.role === "system" || isAllowed(grant.role, "map.erase");
  return { maps: await readDeleted(ctx, grant), mayErase };
}

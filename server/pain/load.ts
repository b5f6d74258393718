import "server-only";
import { orNotFound, pageGrant } from "../access/page-grant.ts";
import { runtime } from "../runtime.ts";
import { readPain, readPainPoint, readPointsOfNote, readStepFindings, readTray } from "./read.ts";

export async function loadPain(mapId: string, options: { confirmedOnly?: boolean } = {}) {
  const { ctx, grant } = await pageGrant("pain.read", { mapId });
  return readPain(ctx, grant, options, runtime().compute);
}

export async function loadPainPoint(mapId: string, painPointId: string) {
  const { ctx, grant } = await pageGrant("pain.read", { mapId });
  return orNotFound(readPainPoint(ctx, grant, painPointId));
}

export async function loadStepFindings(mapId: string) {
  const { ctx, grant } = await pageGrant("pain.read", { mapId });
  return readStepFindings(ctx, grant);
}

export async function loadTray(mapId: string, page: { offset?: number; limit?: number } = {}) {
  const { ctx, grant } = await pageGrant("pain.read", { mapId });
  return orNotFound(readTray(ctx, grant, page));
}

export async function loadPointsOfNote(workspaceId: string, noteId: string) {
  const { ctx, grant } = await pageGrant("evidence.read", { workspaceId });
  return readPointsOfNote(ctx, grant, noteId);
}

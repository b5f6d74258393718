import "server-only";
import { pageGrant } from "../access/page-grant.ts";
import { runtime } from "../runtime.ts";
import { readPain, readPointsOfNote, readStepFindings } from "./read.ts";

export async function loadPain(mapId: string, options: { confirmedOnly?: boolean } = {}) {
  const { ctx, grant } = await pageGrant("pain.read", { mapId });
  return readPain(ctx, grant, options, runtime().compute);
}

export async function loadStepFindings(mapId: string) {
  const { ctx, grant } = await pageGrant("pain.read", { mapId });
  return readStepFindings(ctx, grant);
}

export async function loadPointsOfNote(workspaceId: string, noteId: string) {
  const { ctx, grant } = await pageGrant("evidence.read", { workspaceId });
  return readPointsOfNote(ctx, grant, noteId);
}

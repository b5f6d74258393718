import "server-only";
import { orNotFound, pageGrant } from "../access/page-grant.ts";
import { runtime } from "../runtime.ts";
import { readCoverage } from "./board/read-coverage.ts";
import { readPain, readStepFindings } from "./read.ts";
import { readCardFindings } from "./read-card-findings.ts";
import { readPointsOfNote } from "./read-points-of-note.ts";

export async function loadPain(mapId: string, options: { confirmedOnly?: boolean } = {}) {
  const { ctx, grant } = await pageGrant("pain.read", { mapId });
  return readPain(ctx, grant, options, runtime().compute);
}

export async function loadStepFindings(mapId: string) {
  const { ctx, grant } = await pageGrant("pain.read", { mapId });
  return readStepFindings(ctx, grant);
}

export async function loadCardFindings(mapId: string) {
  const { ctx, grant } = await pageGrant("pain.read", { mapId });
  return readCardFindings(ctx, grant);
}

export async function loadPointsOfNote(workspaceId: string, noteId: string) {
  const { ctx, grant } = await pageGrant("evidence.read", { workspaceId });
  return readPointsOfNote(ctx, grant, noteId);
}

export async function loadCoverage(mapId: string) {
  const { ctx, grant } = await pageGrant("pain.read", { mapId });
  return orNotFound(readCoverage(ctx, grant, runtime().compute));
}

import "server-only";
import type { BoardAsked } from "#domain/pain/board/board.ts";
import type { BoardFilter } from "#domain/pain/board/filter.ts";
import { orNotFound, pageGrant } from "../access/page-grant.ts";
import { runtime } from "../runtime.ts";
import { readBoard, readVoices } from "./board/read-board.ts";
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

export async function loadBoard(workspaceId: string, asked: Omit<BoardAsked, "today">) {
  const { ctx, grant } = await pageGrant("board.read", { workspaceId });
  return readBoard(ctx, grant, asked, runtime().compute);
}

export async function loadVoices(
  workspaceId: string,
  asked: { filter: BoardFilter; type: "workaround" | "story" },
) {
  const { ctx, grant } = await pageGrant("board.read", { workspaceId });
  return readVoices(ctx, grant, asked, runtime().compute);
}

export async function loadCoverage(mapId: string) {
  const { ctx, grant } = await pageGrant("pain.read", { mapId });
  return orNotFound(readCoverage(ctx, grant, runtime().compute));
}

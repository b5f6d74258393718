import "server-only";
import { after } from "next/server";
import { type BriefSnapshot, briefChanges } from "#domain/review/brief.ts";
import { orNotFound, pageGrant } from "../access/page-grant.ts";
import { logger } from "../logger.ts";
import { readBrief } from "./read-brief.ts";
import { readOpportunities } from "./read-opportunities.ts";
import { readUnacted } from "./read-unacted.ts";
import { readLastBrief, visitBrief } from "./visit-brief.ts";

export async function loadOpportunities(workspaceId: string) {
  const { ctx, grant } = await pageGrant("opportunity.read", { workspaceId });
  return readOpportunities(ctx, grant);
}

export async function loadUnacted(workspaceId: string) {
  const { ctx, grant } = await pageGrant("opportunity.read", { workspaceId });
  return readUnacted(ctx, grant);
}

/** A brief with what changed since this reader's last one; that it is read is noted down afterwards. */
export async function loadBrief({
  workspaceId,
  mapId,
}: {
  workspaceId: string;
  mapId: string | null;
}) {
  const { ctx, grant } = await pageGrant("opportunity.read", { workspaceId });
  const brief = await orNotFound(readBrief(ctx, grant, { mapId }));
  const snapshot: BriefSnapshot = {
    pains: brief.pains.map(({ id, title, parts, opportunity }) => ({
      id,
      title,
      people: parts.people,
      status: opportunity?.status ?? null,
    })),
    heard: brief.heard,
  };
  const last = await readLastBrief(ctx, grant, { mapId });
  after(() =>
    visitBrief(ctx, grant, { mapId, snapshot }).catch((error) =>
      logger.warn({ err: error }, "a reading of a brief was not noted down"),
    ),
  );
  return {
    brief,
    last: last && { at: last.at, changes: briefChanges(last.snapshot, snapshot) },
    today: ctx.now().toISOString().slice(0, 10),
  };
}

import "server-only";
import { pageGrant } from "../access/page-grant.ts";
import { runtime } from "../runtime.ts";
import { todayOf } from "../today.ts";
import { readOpportunities } from "./read-opportunities.ts";

export async function loadOpportunities(workspaceId: string) {
  const { ctx, grant } = await pageGrant("opportunity.read", { workspaceId });
  return readOpportunities(ctx, grant);
}

export async function loadUnacted(workspaceId: string) {
  const { ctx } = await pageGrant("opportunity.read", { workspaceId });
  const today = todayOf(ctx);
  return runtime().compute.ask("readUnacted", { workspaceId, mapId: null, today });
}

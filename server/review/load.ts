import "server-only";
import { pageGrant } from "../access/page-grant.ts";
import { readOpportunities } from "./read-opportunities.ts";
import { readUnacted } from "./read-unacted.ts";

export async function loadOpportunities(workspaceId: string) {
  const { ctx, grant } = await pageGrant("opportunity.read", { workspaceId });
  return readOpportunities(ctx, grant);
}

export async function loadUnacted(workspaceId: string) {
  const { ctx, grant } = await pageGrant("opportunity.read", { workspaceId });
  return readUnacted(ctx, grant);
}

import { and, asc, desc, eq } from "drizzle-orm";
import { libraryEntries } from "#db/schema/library.ts";
import { decisionLog, opportunities } from "#db/schema/review.ts";
import { users } from "#db/schema/workspace.ts";
import type { Tx } from "#db/transact.ts";
import { byStanding, type Opportunity, ownerKey } from "#domain/review/opportunity.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import { opportunityOf } from "./find-opportunity.ts";
import { type LinkedPoint, linkedPoints } from "./linked-points.ts";

export type OpportunityRow = Opportunity & {
  id: string;
  ownerName: string | null;
  createdAt: Date;
  changedAt: Date;
  /** worst first */
  points: LinkedPoint[];
};

type Reader = Granted<"opportunity.read">;
type Reads = { db: { read: Tx } };

/** The workspace's opportunities: what relieves most people first. */
export async function readOpportunities(
  ctx: Ctx,
  { workspaceId }: Reader,
): Promise<OpportunityRow[]> {
  const rows = await rowsWhere(ctx, eq(opportunities.workspaceId, workspaceId));
  const points = byOpportunity(await linkedPoints(ctx.db.read, workspaceId));
  return rows
    .map((row) => ({ ...row, points: points.get(row.id) ?? [] }))
    .sort((a, b) => weightOf(b) - weightOf(a));
}

export type LogRow = {
  at: Date;
  /** null: the account is gone */
  by: string | null;
  field: string;
  before: string | null;
  after: string | null;
  why: string;
};

export type OpportunityDetail = OpportunityRow & { log: LogRow[] };

/** One opportunity with all that was decided about it, newest first. */
export async function readOpportunity(
  ctx: Ctx,
  { workspaceId }: Reader,
  opportunityId: string,
): Promise<OpportunityDetail> {
  const [row] = await rowsWhere(
    ctx,
    and(eq(opportunities.id, opportunityId), eq(opportunities.workspaceId, workspaceId)),
  );
  if (!row) throw new AppError("not-found");
  const points = byOpportunity(await linkedPoints(ctx.db.read, workspaceId, opportunityId));
  const log = await ctx.db.read
    .select({
      at: decisionLog.at,
      by: users.name,
      field: decisionLog.field,
      before: decisionLog.before,
      after: decisionLog.after,
      why: decisionLog.why,
    })
    .from(decisionLog)
    .leftJoin(users, eq(users.id, decisionLog.byId))
    .where(eq(decisionLog.opportunityId, opportunityId))
    .orderBy(desc(decisionLog.id));
  return { ...row, points: points.get(opportunityId) ?? [], log };
}

/** What others show beside a pain point: each opportunity that it is linked to, what is under way first. */
export type OpportunityHead = Pick<
  OpportunityRow,
  "id" | "title" | "status" | "owner" | "ownerName" | "dueDate" | "cost" | "changedAt"
>;

/** The opportunities of the workspace by pain point; what was merged counts as what it became. */
export async function readOpportunitiesByPoint(
  ctx: Reads,
  { workspaceId }: Pick<Reader, "workspaceId">,
): Promise<Map<string, OpportunityHead[]>> {
  const rows = await rowsWhere(ctx, eq(opportunities.workspaceId, workspaceId));
  const heads = new Map(rows.map((row) => [row.id, row]));
  const found = new Map<string, OpportunityHead[]>();
  for (const { opportunityId, point } of await linkedPoints(ctx.db.read, workspaceId)) {
    const head = heads.get(opportunityId);
    const here = found.get(point.id) ?? [];
    if (!head || here.some(({ id }) => id === head.id)) continue;
    const { id, title, status, owner, ownerName, dueDate, cost, changedAt } = head;
    here.push({ id, title, status, owner, ownerName, dueDate, cost, changedAt });
    found.set(point.id, here);
  }
  for (const heads of found.values()) heads.sort(byStanding);
  return found;
}

/** Everybody who owns something of it, by name. */
export function ownersIn(
  decisions: ReadonlyMap<string, readonly OpportunityHead[]>,
): { key: string; name: string }[] {
  const names = new Map<string, string>();
  for (const { owner, ownerName } of [...decisions.values()].flat()) {
    if (owner && ownerName) names.set(ownerKey(owner), ownerName);
  }
  return [...names]
    .map(([key, name]) => ({ key, name }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

async function rowsWhere(ctx: Reads, which: ReturnType<typeof and>) {
  const rows = await ctx.db.read
    .select({ opportunity: opportunities, person: users.name, team: libraryEntries.name })
    .from(opportunities)
    .leftJoin(users, eq(users.id, opportunities.ownerId))
    .leftJoin(libraryEntries, eq(libraryEntries.id, opportunities.teamId))
    .where(which)
    .orderBy(asc(opportunities.createdAt), asc(opportunities.id));
  return rows.map(({ opportunity, person, team }) => ({
    ...opportunityOf(opportunity),
    id: opportunity.id,
    ownerName: person ?? team,
    createdAt: opportunity.createdAt,
    changedAt: opportunity.changedAt,
  }));
}

function byOpportunity(links: Awaited<ReturnType<typeof linkedPoints>>) {
  const found = new Map<string, LinkedPoint[]>();
  for (const { opportunityId, point } of links) {
    const here = found.get(opportunityId) ?? [];
    if (!here.some(({ id }) => id === point.id)) here.push(point);
    found.set(opportunityId, here);
  }
  for (const points of found.values()) points.sort((a, b) => b.score - a.score);
  return found;
}

function weightOf({ points }: OpportunityRow): number {
  return Math.max(0, ...points.map(({ score }) => score));
}

import { eq } from "drizzle-orm";
import { painScorings } from "#db/schema/pain.ts";
import { users } from "#db/schema/workspace.ts";
import type { Tx } from "#db/transact.ts";
import { type ScoreRule, type Scoring, usual } from "#domain/pain/scoring.ts";
import type { Granted } from "../../access/authorize.ts";
import type { Ctx } from "../../context.ts";

/** How a workspace weighs now. Asked for with every count and kept nowhere: it may change at any time. */
export async function readRule(
  read: Tx,
  { workspaceId, today }: { workspaceId: string; today: string },
): Promise<ScoreRule> {
  const [row] = await read
    .select(scoringColumns)
    .from(painScorings)
    .where(eq(painScorings.workspaceId, workspaceId));
  return { scoring: row ?? usual, today };
}

export type KnownScoring = {
  scoring: Scoring;
  /** ms; null where all is as usual, and without a name where they have been removed */
  changed: { at: number; by: string | null } | null;
};

/** How a workspace weighs, and since when by whose word. */
export async function readScoring(
  ctx: Ctx,
  { workspaceId }: Granted<"board.read">,
): Promise<KnownScoring> {
  const [row] = await ctx.db.read
    .select({ scoring: scoringColumns, at: painScorings.changedAt, by: users.name })
    .from(painScorings)
    .leftJoin(users, eq(users.id, painScorings.changedBy))
    .where(eq(painScorings.workspaceId, workspaceId));
  if (!row) return { scoring: usual, changed: null };
  return { scoring: row.scoring, changed: { at: row.at.getTime(), by: row.by } };
}

const scoringColumns = {
  severity: painScorings.severity,
  reach: painScorings.reach,
  reliability: painScorings.reliability,
  halfLifeDays: painScorings.halfLifeDays,
};

import { asc, eq } from "drizzle-orm";
import { challenges } from "#db/schema/review.ts";
import { users } from "#db/schema/workspace.ts";
import type { Verdict } from "#domain/review/verdict.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";

export type ChallengeRow = {
  assumption: string;
  claim: string;
  verdict: Verdict;
  note: string;
  /** null: the account is gone */
  by: string | null;
  byName: string | null;
  at: Date;
};

/** All that was said of a map's assumptions, oldest first. */
export async function readChallenges(
  ctx: Ctx,
  { mapId }: Granted<"challenge.read">,
): Promise<ChallengeRow[]> {
  return ctx.db.read
    .select({
      assumption: challenges.assumption,
      claim: challenges.claim,
      verdict: challenges.verdict,
      note: challenges.note,
      by: challenges.byId,
      byName: users.name,
      at: challenges.at,
    })
    .from(challenges)
    .leftJoin(users, eq(users.id, challenges.byId))
    .where(eq(challenges.mapId, mapId))
    .orderBy(asc(challenges.id));
}

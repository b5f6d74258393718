import { challenges } from "#db/schema/review.ts";
import type { Verdict } from "#domain/review/verdict.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { personOf } from "./person.ts";

type Input = { assumption: string; claim: string; verdict: Verdict; note: string };

/** What one says of an assumption: kept with who and when; what was said before stays known. */
export async function challenge(
  ctx: Ctx,
  { mapId, workspaceId }: Granted<"challenge.give">,
  { assumption, claim, verdict, note }: Input,
): Promise<{ ok: true }> {
  const byId = personOf(ctx);
  await ctx.db.transact(async (tx) => {
    const at = ctx.now();
    await tx.insert(challenges).values({ mapId, assumption, claim, verdict, note, byId, at });
    const detail = { assumption, verdict };
    await record(tx, ctx, { workspaceId, event: "assumption.challenged", subject: mapId, detail });
  });
  ctx.outside.announce(workspaceId, { kind: "review", mapId });
  return { ok: true };
}

import { and, eq, inArray } from "drizzle-orm";
import { analysisCache } from "#db/schema/evidence.ts";
import type { Tx } from "#db/transact.ts";

/** What the analysis remembers of texts, whoever else said the same: it is read anew when needed. */
export async function forgetReadings(
  tx: Tx,
  workspaceId: string,
  textHashes: string[],
): Promise<number> {
  const ours = and(
    eq(analysisCache.workspaceId, workspaceId),
    inArray(analysisCache.textHash, textHashes),
  );
  const known = await tx.select({ hash: analysisCache.textHash }).from(analysisCache).where(ours);
  await tx.delete(analysisCache).where(ours);
  return known.length;
}

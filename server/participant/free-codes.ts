import { eq } from "drizzle-orm";
import { participants } from "#db/schema/evidence.ts";
import type { Tx } from "#db/transact.ts";
import { proposeCodes } from "#domain/participant/propose-codes.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { hashesOfWithdrawn } from "../evidence/door.ts";
import { withdrawnAmong } from "../evidence/without-withdrawn.ts";

export async function pseudonymsIn(tx: Tx, workspaceId: string): Promise<string[]> {
  const rows = await tx
    .select({ pseudonym: participants.pseudonym })
    .from(participants)
    .where(eq(participants.workspaceId, workspaceId));
  return rows.map(({ pseudonym }) => pseudonym);
}

/** In small letters: P07 and p07 would be one person to everybody who reads. */
export function plainly(pseudonym: string): string {
  return pseudonym.toLowerCase();
}

/** Codes that nobody goes by, nor anybody went by who withdrew. */
export function freeCodes(
  known: readonly string[],
  isWithdrawn: (pseudonym: string) => boolean,
): () => string {
  const propose = proposeCodes(known);
  const taken = new Set(known.map(plainly));
  return () => {
    let code = propose();
    while (taken.has(plainly(code)) || isWithdrawn(code)) code = propose();
    return code;
  };
}

/** What the next one on the register may be called. */
export async function proposeCode(
  ctx: Ctx,
  { workspaceId }: Granted<"participant.edit">,
): Promise<string> {
  const { read } = ctx.db;
  const withdrawn = withdrawnAmong({
    workspaceId,
    ...(await hashesOfWithdrawn(read, workspaceId)),
  });
  return freeCodes(await pseudonymsIn(read, workspaceId), withdrawn.has)();
}

import { and, eq, or, type SQL, sql } from "drizzle-orm";
import { attachments, excerptCodes } from "#db/schema/codes.ts";
import { excerpts, placements } from "#db/schema/evidence.ts";
import { excerptLinks } from "#db/schema/pain.ts";
import { audit } from "#db/schema/workspace.ts";
import type { Tx } from "#db/transact.ts";
import { byHand } from "#domain/evidence/excerpt.ts";

/**
 * Whether anything that people did to a passage stands: what a later reading of its note would lose
 * with it. Asked where a judgement is taken back, once its own columns are as they were.
 */
export async function isHeldByPeople(tx: Tx, excerptId: string): Promise<boolean> {
  const [row] = await tx.select().from(excerpts).where(eq(excerpts.id, excerptId));
  if (!row) return false;
  const { analyzer, labelledAt, mode, lens, personaId } = row;
  if (analyzer === byHand || labelledAt !== null) return true;
  if (mode !== null || lens !== null || personaId !== null) return true;
  const [held] = await tx
    .select({ id: excerpts.id })
    .from(excerpts)
    .where(and(eq(excerpts.id, excerptId), or(...holders)));
  return held !== undefined;
}

const holders: SQL[] = [
  sql`exists (select 1 from ${placements} where ${placements.excerptId} = ${excerpts.id} and ${placements.by} = 'person')`,
  sql`exists (select 1 from ${attachments} where ${attachments.excerptId} = ${excerpts.id})`,
  sql`exists (select 1 from ${excerptCodes} where ${excerptCodes.excerptId} = ${excerpts.id})`,
  sql`exists (select 1 from ${excerptLinks} where ${excerptLinks.excerptA} = ${excerpts.id} or ${excerptLinks.excerptB} = ${excerpts.id})`,
  // Other words of the note, as somebody marked them.
  sql`exists (select 1 from ${audit} where ${audit.workspaceId} = ${excerpts.workspaceId} and ${audit.subject} = ${excerpts.id} and ${audit.event} = 'excerpt.moved')`,
];

import { and, eq, inArray } from "drizzle-orm";
import { codeChanges, codes, excerptCodes } from "#db/schema/codes.ts";
import type { Tx } from "#db/transact.ts";
import type { CodeChange, CodeChangeKind, Recoded } from "#domain/evidence/codebook/change.ts";
import { actorId, type Ctx } from "../../context.ts";

/** Writes what an act did, and its row in the undo log. */
export async function storeChange(
  tx: Tx,
  ctx: Ctx,
  {
    workspaceId,
    kind,
    subject,
    change,
    undoes = null,
  }: {
    workspaceId: string;
    kind: CodeChangeKind;
    subject: string;
    change: CodeChange;
    undoes?: number | null;
  },
): Promise<number> {
  for (const { after } of change.codes) {
    const { id, ...fields } = after;
    await tx
      .insert(codes)
      .values({ id, ...fields, workspaceId, createdBy: actorId(ctx.actor), createdAt: ctx.now() })
      .onConflictDoUpdate({ target: codes.id, set: fields });
  }
  for (const group of byWay(change.recoded)) await recode(tx, group);
  const by = actorId(ctx.actor);
  const [row] = await tx
    .insert(codeChanges)
    .values({ workspaceId, kind, subject, change, undoes, by, at: ctx.now() })
    .returning({ id: codeChanges.id });
  return row?.id ?? 0;
}

type Group = { from: string; to: string; excerptIds: string[] };

function byWay(recoded: readonly Recoded[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { excerptId, from, to } of recoded) {
    const group = groups.get(`${from} ${to}`) ?? { from, to, excerptIds: [] };
    groups.set(`${from} ${to}`, group);
    group.excerptIds.push(excerptId);
  }
  return [...groups.values()];
}

/** Who coded it, and when, stays; a passage that has the new code already has it once. */
async function recode(tx: Tx, { from, to, excerptIds }: Group): Promise<void> {
  for (let at = 0; at < excerptIds.length; at += 500) {
    const isOne = and(
      eq(excerptCodes.codeId, from),
      inArray(excerptCodes.excerptId, excerptIds.slice(at, at + 500)),
    );
    const rows = await tx.select().from(excerptCodes).where(isOne);
    await tx.delete(excerptCodes).where(isOne);
    for (let first = 0; first < rows.length; first += 100) {
      await tx
        .insert(excerptCodes)
        .values(rows.slice(first, first + 100).map((row) => ({ ...row, codeId: to })))
        .onConflictDoNothing();
    }
  }
}

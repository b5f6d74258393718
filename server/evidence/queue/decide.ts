import { eq } from "drizzle-orm";
import { z } from "zod";
import { excerpts } from "#db/schema/evidence.ts";
import type { Tx } from "#db/transact.ts";
import { isLive } from "#domain/evidence/codebook/code.ts";
import { excerptLabels, excerptTypes } from "#domain/evidence/excerpt.ts";
import { type ExcerptChange, noChange } from "#domain/evidence/excerpt-change.ts";
import type { Granted } from "../../access/authorize.ts";
import { record } from "../../audit.ts";
import { actorId, type Ctx } from "../../context.ts";
import { enqueuePain } from "../../jobs/enqueue.ts";
import { codesOf, readBook } from "../codes/book.ts";
import { addCodings } from "../codes/code-excerpts.ts";
import { findExcerpt } from "../find-excerpt.ts";
import { byPerson, homeOf, isStepOf, linkTo, setHome } from "../homes.ts";
import { keepChange } from "../keep-change.ts";
import { areMapsHere, mapsOfNote } from "../scope.ts";
import { columnsOf, judgementOf } from "./judgement.ts";

const id = z.string().min(1).max(64);
export const decideSchema = z.object({
  excerptId: id,
  label: z.enum(excerptLabels),
  type: z.enum(excerptTypes).nullable().default(null),
  /** 1-4 for a pain; null leaves the machine's */
  severity: z.number().int().min(1).max(4).nullable().default(null),
  /** null leaves it where it is */
  place: z.object({ mapId: id, stepId: id }).nullable().default(null),
  codeIds: z.array(id).max(50).default([]),
});
export type Decision = z.output<typeof decideSchema>;

/** A person's whole word on a suggestion, in one act: what it says, where it belongs, how it is coded. */
export async function decide(
  ctx: Ctx,
  { workspaceId }: Granted<"evidence.edit">,
  decision: Decision,
): Promise<
  { ok: true; changeId: number } | { ok: false; reason: "unknown-step" | "unknown-code" }
> {
  const { excerptId, label, place } = decision;
  const result = await ctx.db.transact(async (tx) => {
    const excerpt = await findExcerpt(tx, workspaceId, excerptId);
    if (place && !(await isPlaceHere(tx, workspaceId, place))) {
      return { ok: false, reason: "unknown-step" } as const;
    }
    const newCodes = await codesToGive(tx, workspaceId, decision);
    if (newCodes === null) return { ok: false, reason: "unknown-code" } as const;

    const before = judgementOf(excerpt);
    const after = {
      label,
      machineLabel: excerpt.labelledAt ? excerpt.machineLabel : excerpt.label,
      type: decision.type,
      severity: label === "pain" ? (decision.severity ?? Math.max(1, excerpt.severity)) : 0,
      isHeld: true,
      labelledBy: actorId(ctx.actor),
      labelledAt: ctx.now().getTime(),
    };
    await tx.update(excerpts).set(columnsOf(after)).where(eq(excerpts.id, excerptId));
    const change: ExcerptChange = {
      ...noChange,
      judged: [{ excerptId, before, after }],
      coded: newCodes.map((codeId) => ({ excerptId, codeId })),
    };
    if (place) {
      const { mapId, stepId } = place;
      const home = { before: await homeOf(tx, { excerptId, mapId }), after: byPerson(stepId) };
      await setHome(tx, { excerptId, mapId }, home.after);
      await linkTo(tx, ctx, excerpt.noteId, mapId);
      change.homes = [{ excerptId, mapId, ...home }];
    }
    for (const codeId of newCodes) await addCodings(tx, ctx, { excerptIds: [excerptId], codeId });
    for (const mapId of await mapsOfNote(tx, excerpt.noteId)) {
      await enqueuePain(tx, ctx, mapId, { isIncremental: place === null, isJudged: true });
    }
    await record(tx, ctx, {
      workspaceId,
      event: "excerpt.decided",
      subject: excerptId,
      detail: { from: excerpt.label, to: label, place, codes: newCodes },
    });
    return { ok: true, changeId: await keepChange(tx, ctx, { workspaceId, change }) } as const;
  });
  if (!result.ok) return result;
  ctx.outside.wakeJobs();
  ctx.outside.announce(workspaceId, { kind: "notes" });
  if (decision.codeIds.length > 0) ctx.outside.announce(workspaceId, { kind: "codes" });
  return result;
}

async function isPlaceHere(
  tx: Tx,
  workspaceId: string,
  { mapId, stepId }: NonNullable<Decision["place"]>,
): Promise<boolean> {
  return (await areMapsHere(tx, workspaceId, [mapId])) && (await isStepOf(tx, mapId, stepId));
}

/** Those it does not have yet; null where one of them is not in the book. */
async function codesToGive(
  tx: Tx,
  workspaceId: string,
  { excerptId, codeIds }: Decision,
): Promise<string[] | null> {
  if (codeIds.length === 0) return [];
  const book = await readBook(tx, workspaceId);
  const live = new Set(book.filter(isLive).map(({ id }) => id));
  if (!codeIds.every((codeId) => live.has(codeId))) return null;
  const known = (await codesOf(tx, book, [excerptId])).get(excerptId) ?? [];
  return [...new Set(codeIds)].filter((codeId) => !known.includes(codeId));
}

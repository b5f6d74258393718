import { and, desc, eq, inArray } from "drizzle-orm";
import { excerpts, notes, participants } from "#db/schema/evidence.ts";
import { painPointExcerpts, painPoints } from "#db/schema/pain.ts";
import { groupsTogether, quotationsOfGroup, titleRequest } from "#domain/analysis/model/prompt.ts";
import { titlesOf } from "#domain/analysis/model/reply.ts";
import { isQuotable } from "#domain/evidence/quotable.ts";
import type { WorkspaceModel } from "../analysis/workspace-model.ts";
import type { Ctx } from "../context.ts";
import { isSpokenBy } from "../evidence/scope.ts";
import { groupsOf, inSmallWrites } from "../jobs/small-writes.ts";
import { countThere } from "./lost-passages.ts";

/**
 * Asks the model for the titles of these pain points, from words that may be quoted. Where it gives
 * none, and where a person has held the title meanwhile, the title stays.
 */
export async function nameByModel(
  ctx: Ctx,
  model: WorkspaceModel,
  painPointIds: string[],
): Promise<void> {
  for (const ids of groupsOf(painPointIds, groupsTogether)) {
    const groups = await quotationsOf(ctx, ids);
    if (groups.length === 0) continue;
    const answer = await model.ask(titleRequest(model.name, groups));
    const titles = answer.ok ? titlesOf(answer.text, groups.length) : null;
    if (!titles) return;
    await inSmallWrites(ctx.db, groups, async (tx, group) => {
      const title = titles[groups.indexOf(group)];
      // it is made of words that may have been taken back while the model thought
      if (!title || (await countThere(tx, group.excerptIds)) < group.excerptIds.length) return;
      await tx
        .update(painPoints)
        .set({ title })
        .where(and(eq(painPoints.id, group.id), eq(painPoints.isTitleHeld, false)));
    });
  }
}

async function quotationsOf(ctx: Ctx, ids: string[]) {
  const rows = await ctx.db.read
    .select({
      id: painPointExcerpts.painPointId,
      excerptId: excerpts.id,
      text: excerpts.text,
      language: excerpts.language,
      consent: notes.consent,
      personConsent: participants.consent,
    })
    .from(painPointExcerpts)
    .innerJoin(excerpts, eq(excerpts.id, painPointExcerpts.excerptId))
    .innerJoin(notes, eq(notes.id, excerpts.noteId))
    .leftJoin(participants, isSpokenBy())
    .where(inArray(painPointExcerpts.painPointId, ids))
    .orderBy(desc(excerpts.severity), desc(excerpts.pain), excerpts.id);
  return ids.flatMap((id) => {
    const own = rows
      .filter((row) => row.id === id)
      .filter(({ consent, personConsent }) => isQuotable({ note: consent, person: personConsent }))
      .slice(0, quotationsOfGroup);
    const [first] = own;
    if (!first) return [];
    const excerptIds = own.map(({ excerptId }) => excerptId);
    return [{ id, language: first.language, excerptIds, quotations: own.map(({ text }) => text) }];
  });
}

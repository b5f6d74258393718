import { and, asc, eq, inArray, isNull, ne, or } from "drizzle-orm";
import { analysisCache, noteMaps, notes, participants } from "#db/schema/evidence.ts";
import type { Tx } from "#db/transact.ts";
import { type AnalyzedExcerpt, analyzerVersion } from "#domain/analysis/analyze.ts";
import { isQuotable } from "#domain/evidence/quotable.ts";
import { labelByModel } from "../analysis/label-by-model.ts";
import { modelOf } from "../analysis/workspace-model.ts";
import type { Ctx } from "../context.ts";
import type { Compute } from "../jobs/compute.ts";
import { enqueueScrub, scrubNow } from "../jobs/scrub.ts";
import { groupsOf, inSmallWrites } from "../jobs/small-writes.ts";
import { replaceExcerpts } from "./replace-excerpts.ts";
import { visibleNotes } from "./scope.ts";

const pageSize = 60;
const leastTogether = 10;

/**
 * Reads the next notes that this analyzer has not read, and tells which maps they speak of; null
 * when there are none left.
 */
export async function analyzeNextNotes(
  ctx: Ctx,
  workspaceId: string,
  compute: Compute,
): Promise<{ noteIds: string[]; mapIds: string[] } | null> {
  const page = await ctx.db.read
    .select({
      id: notes.id,
      workspaceId: notes.workspaceId,
      title: notes.title,
      text: notes.text,
      textHash: notes.textHash,
      language: notes.language,
      sourceType: notes.sourceType,
      consent: notes.consent,
      participantId: notes.participantId,
      personConsent: participants.consent,
    })
    .from(notes)
    .leftJoin(participants, eq(participants.id, notes.participantId))
    .where(
      and(
        visibleNotes(workspaceId),
        or(isNull(notes.analyzer), ne(notes.analyzer, analyzerVersion)),
      ),
    )
    .orderBy(asc(notes.id))
    .limit(pageSize);
  if (page.length === 0) return null;

  const results = await readTexts(ctx, workspaceId, page, compute);
  const model = await modelOf(ctx, workspaceId);
  const readings: (Result & { note: (typeof page)[number]; ownFindings: AnalyzedExcerpt[] })[] = [];
  for (const note of page) {
    const result = results.get(keyOf(note));
    if (!result) continue;
    const { consent, personConsent } = note;
    const mayAsk = model && isQuotable({ note: consent, person: personConsent });
    const findings = mayAsk ? await labelByModel(model, result.findings) : result.findings;
    readings.push({ ...result, note, findings, ownFindings: result.findings });
  }
  const groups = groupsOfWork(readings);
  let mustForget = false;
  const write = async (tx: Tx, group: typeof readings) => {
    // of somebody who has taken back their words meanwhile nothing is remembered
    const { taken, hasErased } = await replaceExcerpts(tx, ctx, analyzerVersion, group);
    if (hasErased) await enqueueScrub(tx, ctx);
    mustForget ||= hasErased;
    const fresh = taken.filter(({ isNew }) => isNew);
    if (fresh.length === 0) return;
    await tx
      .insert(analysisCache)
      .values(
        fresh.map(({ note, ownFindings }) => ({
          workspaceId,
          textHash: note.textHash,
          analyzer: variantOf(note),
          output: ownFindings,
          at: ctx.now(),
        })),
      )
      .onConflictDoNothing();
  };
  await inSmallWrites(ctx.db, groups, write, { isMadeAnew: true });
  if (mustForget) await scrubNow(ctx);
  const noteIds = page.map(({ id }) => id);
  const linked = await ctx.db.read
    .selectDistinct({ mapId: noteMaps.mapId })
    .from(noteMaps)
    .where(inArray(noteMaps.noteId, noteIds));
  return { noteIds, mapIds: linked.map(({ mapId }) => mapId) };
}

/** A few short notes together, a long one alone: each group is a write of a few milliseconds. */
function groupsOfWork<T extends { findings: unknown[] }>(readings: T[]): T[][] {
  const groups: T[][] = [];
  let room = 0;
  for (const reading of readings) {
    const group = groups.at(-1);
    if (group && reading.findings.length <= room) group.push(reading);
    else {
      groups.push([reading]);
      room = 14;
    }
    room -= reading.findings.length + 1;
  }
  return groups;
}

type Text = Pick<typeof notes.$inferSelect, "text" | "textHash" | "language" | "sourceType">;
type Result = { findings: AnalyzedExcerpt[]; isNew: boolean };

/** From the cache where the same text was read before, else from the worker. */
async function readTexts(
  ctx: Ctx,
  workspaceId: string,
  texts: Text[],
  compute: Compute,
): Promise<Map<string, Result>> {
  const cached = await ctx.db.read
    .select()
    .from(analysisCache)
    .where(
      and(
        eq(analysisCache.workspaceId, workspaceId),
        inArray(
          analysisCache.textHash,
          texts.map(({ textHash }) => textHash),
        ),
      ),
    );
  const results = new Map<string, Result>(
    cached.map(({ textHash, analyzer, output }) => [
      `${textHash} ${analyzer}`,
      // Written below only.
      { findings: output as AnalyzedExcerpt[], isNew: false },
    ]),
  );
  const missing = texts.filter((text) => !results.has(keyOf(text)));
  if (missing.length === 0) return results;
  // Side by side as far as there are workers, in parts that are worth a message.
  const parts = Math.min(compute.workers, Math.ceil(missing.length / leastTogether));
  const read = await Promise.all(
    groupsOf(missing, Math.ceil(missing.length / parts)).map((part) =>
      compute.run("readExcerpts", {
        texts: part.map(({ text, language, sourceType }) => ({ text, language, sourceType })),
      }),
    ),
  );
  const findings = read.flatMap(({ excerpts }) => excerpts);
  missing.forEach((text, index) => {
    results.set(keyOf(text), { findings: findings[index] ?? [], isNew: true });
  });
  return results;
}

/** The same words are read otherwise as a review and as an interview. */
function variantOf({ sourceType, language }: Text): string {
  return `${analyzerVersion} ${sourceType} ${language}`;
}

function keyOf(text: Text): string {
  return `${text.textHash} ${variantOf(text)}`;
}

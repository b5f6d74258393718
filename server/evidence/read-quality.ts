import { and, eq, isNotNull } from "drizzle-orm";
import { excerpts, notes, participants } from "#db/schema/evidence.ts";
import type { Tx } from "#db/transact.ts";
import { type Quality, qualityOf } from "#domain/analysis/quality.ts";
import type { Ctx } from "../context.ts";
import { isSpokenBy, visibleNotes } from "./scope.ts";

/** Worker task: how well the analysis did on the passages of a workspace that people have judged. */
export async function readQuality(
  { workspaceId }: { workspaceId: string },
  { read }: { read: Tx },
): Promise<Quality> {
  const rows = await read
    .select({
      person: excerpts.label,
      machine: excerpts.machineLabel,
      language: excerpts.language,
      sourceType: notes.sourceType,
    })
    .from(excerpts)
    .innerJoin(notes, eq(notes.id, excerpts.noteId))
    .where(isJudged(workspaceId));
  // Judged ones carry it: the query asks for it.
  return qualityOf(rows.map((row) => ({ ...row, machine: row.machine ?? row.person })));
}

/** What people judged, with what the analysis had said and whose words they are. */
export async function judgedPassages(ctx: Ctx, workspaceId: string) {
  return ctx.db.read
    .select({ excerpt: excerpts, note: notes, personConsent: participants.consent })
    .from(excerpts)
    .innerJoin(notes, eq(notes.id, excerpts.noteId))
    .leftJoin(participants, isSpokenBy())
    .where(isJudged(workspaceId))
    .orderBy(excerpts.labelledAt, excerpts.id);
}

function isJudged(workspaceId: string) {
  return and(
    visibleNotes(workspaceId),
    isNotNull(excerpts.labelledAt),
    isNotNull(excerpts.machineLabel),
  );
}

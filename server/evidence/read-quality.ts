import { and, eq, isNotNull } from "drizzle-orm";
import { excerpts, notes, participants } from "#db/schema/evidence.ts";
import { type Quality, qualityOf } from "#domain/analysis/quality.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { isSpokenBy, visibleNotes } from "./scope.ts";

/** How well the analysis did on the passages of this workspace that people have judged. */
export async function readQuality(
  ctx: Ctx,
  { workspaceId }: Granted<"evidence.read">,
): Promise<Quality> {
  const rows = await judgedPassages(ctx, workspaceId);
  return qualityOf(
    rows.map(({ excerpt, note }) => ({
      person: excerpt.label,
      // Judged ones carry it: the query asks for it.
      machine: excerpt.machineLabel ?? excerpt.label,
      language: excerpt.language,
      sourceType: note.sourceType,
    })),
  );
}

/** What people judged, with what the analysis had said and whose words they are. */
export async function judgedPassages(ctx: Ctx, workspaceId: string) {
  return ctx.db.read
    .select({ excerpt: excerpts, note: notes, personConsent: participants.consent })
    .from(excerpts)
    .innerJoin(notes, eq(notes.id, excerpts.noteId))
    .leftJoin(participants, isSpokenBy())
    .where(
      and(
        visibleNotes(workspaceId),
        isNotNull(excerpts.labelledAt),
        isNotNull(excerpts.machineLabel),
      ),
    )
    .orderBy(excerpts.labelledAt, excerpts.id);
}

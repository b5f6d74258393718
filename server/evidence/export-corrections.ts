import { z } from "zod";
import { labelledTable } from "#domain/evidence/labelled-table.ts";
import { isQuotable } from "#domain/evidence/quotable.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { judgedPassages } from "./read-quality.ts";

export const exportCorrectionsSchema = z.object({ language: z.enum(["fi", "en"]) });

/**
 * What people of the workspace judged, as labelled data. Only words that may be quoted leave it, as
 * they are stored: masked on the way in.
 */
export async function exportCorrections(
  ctx: Ctx,
  { workspaceId }: Granted<"evidence.export">,
  { language }: z.output<typeof exportCorrectionsSchema>,
): Promise<{ table: string; count: number }> {
  const rows = await judgedPassages(ctx, workspaceId);
  const passages = rows
    .filter(({ excerpt }) => excerpt.language === language)
    .filter(({ note, personConsent }) => isQuotable({ note: note.consent, person: personConsent }))
    .map(({ excerpt: { label, severity, intensity, cues, text }, note }) => ({
      label,
      intensity: label === "neutral" ? 0 : strengthOf(label === "pain" ? severity : intensity),
      isExplicit:
        label !== "neutral" &&
        cues.some(({ kind }) => kind === (label === "pain" ? "displeasure" : "delight")),
      sourceType: note.sourceType,
      text,
    }));
  await ctx.db.transact((tx) =>
    record(tx, ctx, {
      workspaceId,
      event: "corrections.exported",
      subject: workspaceId,
      detail: { language, count: passages.length },
    }),
  );
  return { table: labelledTable(passages), count: passages.length };
}

/** The guidelines know 1 to 3; who leaves is a loss. */
function strengthOf(value: number): number {
  return Math.min(3, Math.max(1, Math.round(value)));
}

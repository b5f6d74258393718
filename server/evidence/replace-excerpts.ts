import { eq, inArray } from "drizzle-orm";
import { excerpts, notes } from "#db/schema/evidence.ts";
import type { Tx } from "#db/transact.ts";
import type { AnalyzedExcerpt } from "#domain/analysis/analyze.ts";
import type { Language } from "#domain/evidence/note.ts";
import { reconcile } from "#domain/evidence/reconcile.ts";
import { speakerPseudonym } from "#domain/evidence/speaker.ts";
import type { Ctx } from "../context.ts";
import { participantIdFor } from "./participants.ts";

export type NoteRead = Pick<
  typeof notes.$inferSelect,
  "id" | "workspaceId" | "title" | "textHash" | "language" | "consent"
>;

/**
 * What the analyzer found takes the place of what it had found before. Nothing happens when the
 * text has changed meanwhile: the note waits to be read again.
 */
export async function replaceExcerpts(
  tx: Tx,
  ctx: Ctx,
  note: NoteRead,
  { analyzer, findings }: { analyzer: string; findings: AnalyzedExcerpt[] },
): Promise<void> {
  const [now] = await tx
    .select({ textHash: notes.textHash })
    .from(notes)
    .where(eq(notes.id, note.id));
  if (now?.textHash !== note.textHash) return;
  const stored = await tx
    .select({
      id: excerpts.id,
      start: excerpts.start,
      end: excerpts.end,
      isHeld: excerpts.isHeld,
      hasLostPlace: excerpts.hasLostPlace,
    })
    .from(excerpts)
    .where(eq(excerpts.noteId, note.id));
  const personOf = await speakersOf(tx, ctx, note, findings);
  const columns = (finding: AnalyzedExcerpt) => ({
    ...finding,
    participantId: personOf(finding.speaker),
    analyzer,
  });

  const { kept, added, gone } = reconcile(stored, findings);
  if (gone.length > 0) await tx.delete(excerpts).where(inArray(excerpts.id, gone));
  for (const { id, finding } of kept) {
    await tx.update(excerpts).set(columns(finding)).where(eq(excerpts.id, id));
  }
  for (let from = 0; from < added.length; from += 100) {
    await tx.insert(excerpts).values(
      added.slice(from, from + 100).map((finding) => ({
        ...columns(finding),
        id: ctx.newId(),
        workspaceId: note.workspaceId,
        noteId: note.id,
      })),
    );
  }
  await tx
    .update(notes)
    .set({
      analyzer,
      ...(note.language === "und" ? { language: mainLanguage(findings) } : {}),
    })
    .where(eq(notes.id, note.id));
}

/** Where several people speak, each is a person of their own; where one does, it is the note's. */
async function speakersOf(
  tx: Tx,
  ctx: Ctx,
  { workspaceId, title, consent }: NoteRead,
  findings: AnalyzedExcerpt[],
): Promise<(speaker: string | null) => string | null> {
  const speakers = [...new Set(findings.map(({ speaker }) => speaker))].filter((s) => s !== null);
  if (speakers.length < 2) return () => null;
  const ids = new Map<string, string>();
  for (const speaker of speakers) {
    const pseudonym = speakerPseudonym(speaker, title);
    ids.set(speaker, await participantIdFor(tx, ctx, { workspaceId, pseudonym, consent }));
  }
  return (speaker) => (speaker === null ? null : (ids.get(speaker) ?? null));
}

function mainLanguage(findings: AnalyzedExcerpt[]): Language {
  const letters = { fi: 0, en: 0, und: 0 };
  for (const { language, start, end } of findings) letters[language] += end - start;
  if (letters.fi === 0 && letters.en === 0) return "und";
  return letters.fi >= letters.en ? "fi" : "en";
}

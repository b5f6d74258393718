import { eq, inArray, sql } from "drizzle-orm";
import { excerpts, notes } from "#db/schema/evidence.ts";
import type { Tx } from "#db/transact.ts";
import type { AnalyzedExcerpt } from "#domain/analysis/analyze.ts";
import { modelMark } from "#domain/evidence/model-mark.ts";
import type { Language } from "#domain/evidence/note.ts";
import { reconcile } from "#domain/evidence/reconcile.ts";
import { researchCode, speakerPseudonym } from "#domain/evidence/speaker.ts";
import type { ModelFinding } from "../analysis/label-by-model.ts";
import type { Ctx } from "../context.ts";
import { groupsOf } from "../jobs/small-writes.ts";
import { findOrMakeParticipant } from "./participants.ts";

export type NoteRead = Pick<
  typeof notes.$inferSelect,
  "id" | "workspaceId" | "title" | "textHash" | "language" | "consent" | "participantId"
>;

export type Reading = { note: NoteRead; findings: ModelFinding[] };

/**
 * What the analyzer found takes the place of what it had found before, for a few notes at once.
 * A note whose text has changed meanwhile is passed over, for it waits to be read again, and so is one
 * that is gone. Gives those that were taken.
 */
export async function replaceExcerpts<T extends Reading>(
  tx: Tx,
  ctx: Ctx,
  analyzer: string,
  readings: T[],
): Promise<T[]> {
  const current = await unchanged(tx, readings);
  if (current.length === 0) return current;
  const storedByNote = await storedExcerpts(tx, current);
  const fresh: (typeof excerpts.$inferInsert)[] = [];
  const obsolete: string[] = [];
  for (const { note, findings } of current) {
    const personOf = await speakersOf(tx, ctx, note, findings);
    const columns = ({ byModel, ...finding }: ModelFinding) => ({
      ...finding,
      participantId: personOf(finding.speaker),
      analyzer: byModel === undefined ? analyzer : `${analyzer}${modelMark}${byModel}`,
    });
    const { kept, added, gone } = reconcile(storedByNote.get(note.id) ?? [], findings);
    obsolete.push(...gone);
    const { id: noteId, workspaceId } = note;
    const known = kept.map(({ id, finding }) => ({ ...columns(finding), id }));
    const others = added.map((finding) => ({ ...columns(finding), id: ctx.newId() }));
    for (const row of [...known, ...others]) fresh.push({ ...row, workspaceId, noteId });
  }
  for (const ids of groupsOf(obsolete, 300)) {
    await tx.delete(excerpts).where(inArray(excerpts.id, ids));
  }
  // Those that were there and those that are new in one statement: one for each takes twice as long.
  for (const rows of groupsOf(fresh, 100)) {
    await tx.insert(excerpts).values(rows).onConflictDoUpdate({ target: excerpts.id, set: read });
  }
  await markRead(tx, analyzer, current);
  return current;
}

/** What a reading says of a passage, and nothing that a person says. */
const read = Object.fromEntries(
  (
    [
      "start",
      "end",
      "text",
      "language",
      "participantId",
      "speaker",
      "label",
      "pain",
      "gain",
      "valence",
      "intensity",
      "severity",
      "cues",
      "analyzer",
    ] as const
  ).map((name) => [name, sql`excluded.${sql.identifier(excerpts[name].name)}`]),
);

async function unchanged<T extends Reading>(tx: Tx, readings: T[]): Promise<T[]> {
  const ids = readings.map(({ note }) => note.id);
  const rows = await tx
    .select({ id: notes.id, textHash: notes.textHash })
    .from(notes)
    .where(inArray(notes.id, ids));
  const hashes = new Map(rows.map(({ id, textHash }) => [id, textHash]));
  return readings.filter(({ note }) => hashes.get(note.id) === note.textHash);
}

type Stored = Parameters<typeof reconcile>[0][number];

async function storedExcerpts(tx: Tx, readings: Reading[]): Promise<Map<string, Stored[]>> {
  const { id, noteId, start, end, isHeld, hasLostPlace } = excerpts;
  const rows = await tx
    .select({ id, noteId, start, end, isHeld, hasLostPlace })
    .from(excerpts)
    .where(
      inArray(
        noteId,
        readings.map(({ note }) => note.id),
      ),
    );
  const byNote = new Map<string, Stored[]>();
  for (const row of rows) byNote.set(row.noteId, [...(byNote.get(row.noteId) ?? []), row]);
  return byNote;
}

/** Read by this analyzer; where nobody said what language it is in, the words have. */
async function markRead(tx: Tx, analyzer: string, readings: Reading[]): Promise<void> {
  const byLanguage = new Map<Language, string[]>();
  for (const { note, findings } of readings) {
    const language = note.language === "und" ? mainLanguage(findings) : note.language;
    byLanguage.set(language, [...(byLanguage.get(language) ?? []), note.id]);
  }
  for (const [language, ids] of byLanguage) {
    await tx.update(notes).set({ analyzer, language }).where(inArray(notes.id, ids));
  }
}

/**
 * Where several people speak, each is a person of their own; where one does, it is the note's. A note
 * that names nobody is theirs if they go by a research code.
 */
async function speakersOf(
  tx: Tx,
  ctx: Ctx,
  { id, workspaceId, title, consent, participantId }: NoteRead,
  findings: AnalyzedExcerpt[],
): Promise<(speaker: string | null) => string | null> {
  const speakers = [...new Set(findings.map(({ speaker }) => speaker))].filter((s) => s !== null);
  if (speakers.length < 2) {
    const pseudonym = participantId === null ? researchCode(speakers[0] ?? "") : null;
    if (pseudonym !== null) {
      const person = await findOrMakeParticipant(tx, ctx, { workspaceId, pseudonym, consent });
      await tx.update(notes).set({ participantId: person }).where(eq(notes.id, id));
    }
    return () => null;
  }
  const ids = new Map<string, string | null>();
  for (const speaker of speakers) {
    const pseudonym = speakerPseudonym(speaker, title);
    ids.set(speaker, await findOrMakeParticipant(tx, ctx, { workspaceId, pseudonym, consent }));
  }
  return (speaker) => (speaker === null ? null : (ids.get(speaker) ?? null));
}

function mainLanguage(findings: AnalyzedExcerpt[]): Language {
  const letters = { fi: 0, en: 0, und: 0 };
  for (const { language, start, end } of findings) letters[language] += end - start;
  if (letters.fi === 0 && letters.en === 0) return "und";
  return letters.fi >= letters.en ? "fi" : "en";
}

import { inArray, sql } from "drizzle-orm";
import { excerpts, notes } from "#db/schema/evidence.ts";
import type { Tx } from "#db/transact.ts";
import type { AnalyzedExcerpt } from "#domain/analysis/analyze.ts";
import { modelMark } from "#domain/evidence/model-mark.ts";
import type { Language } from "#domain/evidence/note.ts";
import { reconcile } from "#domain/evidence/reconcile.ts";
import type { ModelFinding } from "../analysis/label-by-model.ts";
import type { Ctx } from "../context.ts";
import { groupsOf } from "../jobs/small-writes.ts";
import { eraseWithdrawn } from "./erase-withdrawn.ts";
import { fillPeople } from "./fill-people.ts";
import { knownSpeakers, speakersOf } from "./speakers.ts";

export type NoteRead = Pick<
  typeof notes.$inferSelect,
  | "id"
  | "workspaceId"
  | "title"
  | "text"
  | "textHash"
  | "language"
  | "sourceType"
  | "consent"
  | "participantId"
>;

export type Reading = { note: NoteRead; findings: ModelFinding[] };

/**
 * What the analyzer found takes the place of what it had found before, for a few notes at once.
 * A note whose text has changed meanwhile is passed over, for it waits to be read again, and so is one
 * that is gone. What was said by somebody who withdrew goes from its text first: then it is read again
 * too. Gives those that were taken, and whether words were erased, which the file must forget.
 */
export async function replaceExcerpts<T extends Reading>(
  tx: Tx,
  ctx: Ctx,
  analyzer: string,
  readings: T[],
): Promise<{ taken: T[]; hasErased: boolean }> {
  const current = await unchanged(tx, readings);
  const taken: T[] = [];
  if (current.length === 0) return { taken, hasErased: false };
  const people = await knownSpeakers(
    tx,
    current.map(({ note }) => note.id),
  );
  const storedByNote = await storedExcerpts(tx, current);
  const fresh: (typeof excerpts.$inferInsert)[] = [];
  const obsolete: string[] = [];
  for (const reading of current) {
    const { note } = reading;
    const speakers = await speakersOf(tx, ctx, note, {
      labels: labelsOf(reading.findings),
      known: people.get(note.id) ?? new Map(),
    });
    if (await eraseWithdrawn(tx, note, speakers)) continue;
    taken.push(reading);
    const stored = storedByNote.get(note.id) ?? [];
    if (stored.some(({ isHeld }) => isHeld)) await fillPeople(tx, note, speakers);
    const columns = ({ byModel, ...finding }: ModelFinding) => ({
      ...finding,
      participantId: speakers.personOf(finding.speaker),
      analyzer: byModel === undefined ? analyzer : `${analyzer}${modelMark}${byModel}`,
    });
    const findings = reading.findings.filter(
      ({ speaker }) => speaker === null || !speakers.withdrawn.has(speaker),
    );
    const { kept, added, gone } = reconcile(stored, findings);
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
  await markRead(tx, analyzer, taken);
  return { taken, hasErased: taken.length < current.length };
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

function labelsOf(findings: AnalyzedExcerpt[]): string[] {
  return [...new Set(findings.flatMap(({ speaker }) => speaker ?? []))];
}

function mainLanguage(findings: AnalyzedExcerpt[]): Language {
  const letters = { fi: 0, en: 0, und: 0 };
  for (const { language, start, end } of findings) letters[language] += end - start;
  if (letters.fi === 0 && letters.en === 0) return "und";
  return letters.fi >= letters.en ? "fi" : "en";
}

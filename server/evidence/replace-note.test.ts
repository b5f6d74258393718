import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { excerpts, notes } from "#db/schema/evidence.ts";
import { noteVersions } from "#db/schema/note-versions.ts";
import { type NoteInput, noteInputSchema } from "#domain/evidence/note.ts";
import { authorize } from "../access/authorize.ts";
import { addExcerpt, addExcerptSchema } from "./add-excerpt.ts";
import { listImportFiles } from "./import-files.ts";
import { importNotes } from "./import-notes.ts";
import { importsIn } from "./import-testing.ts";
import { sweepVersions } from "./note-versions.ts";
import { previewImport } from "./preview-import.ts";
import { previewNote, previewNoteSchema } from "./preview-note.ts";
import { readNote } from "./read.ts";
import { replaceNote } from "./replace-note.ts";
import { takeBackText } from "./take-back-text.ts";
import { createEvidenceWorld, type EvidenceWorld } from "./testing.ts";

let w: EvidenceWorld;
beforeEach(async () => {
  w = await createEvidenceWorld();
});
afterEach(() => w.close());

const { sendFiles, planOf, run } = importsIn(() => w);

const about = { title: "Haastattelu 3", sourceName: "haastattelu-3.txt", participant: "P07" };
const lost = "paketti oli kadonut";
const kept = "Soitin kolme kertaa";
const said = `Odotin viikon ja ${lost}. ${kept} enkä saanut vastausta. Sitten luovutin ja ostin muualta.`;
const mended = `Haastattelu alkaa. Odotin viikon ja paketti oli hukassa. ${kept} enkä saanut vastausta. Sitten luovutin ja ostin muualta.`;

/** A note of P07 with two passages that somebody marked. */
async function marked(): Promise<string> {
  const noteId = await w.note(said, { ...about, language: "fi" });
  await w.jobs.settle();
  for (const words of [lost, kept]) {
    const start = said.indexOf(words);
    const span = { start, end: start + words.length, words };
    const input = addExcerptSchema.parse({ ...span, noteId, label: "pain" });
    expect(await addExcerpt(w.editor, w.grants.edit, input)).toMatchObject({ ok: true });
  }
  return noteId;
}

const read = (noteId: string) => readNote(w.editor, w.grants.read, noteId);

const replace = (noteId: string, fields: Partial<NoteInput> = {}) =>
  replaceNote(w.editor, w.grants.edit, {
    noteId,
    note: noteInputSchema.parse({
      text: mended,
      sourceType: "other",
      title: about.title,
      ...fields,
    }),
  });

const heldOf = async (noteId: string) =>
  (await w.db.read.select().from(excerpts).where(eq(excerpts.noteId, noteId)))
    .filter(({ isHeld }) => isHeld)
    .map(({ id, text, start, end, hasLostPlace }) => ({ id, text, start, end, hasLostPlace }))
    .sort((a, b) => a.start - b.start);

describe("a mended text in the place of the one that is there", () => {
  it("leaves who spoke and consent, and what was marked lies where its words stand, or has lost its place", async () => {
    const noteId = await marked();
    const answer = await replace(noteId);
    expect(answer).toMatchObject({ ok: true, noteId, lostPlaces: 1 });
    await w.jobs.settle();
    const note = await read(noteId);
    expect(note).toMatchObject({
      text: mended,
      participant: "P07",
      consent: "yes",
      sourceType: "interview",
      sourceName: about.sourceName,
      maps: [{ mapId: "m" }],
      replaced: { title: about.title, by: "editor" },
    });
    expect(note.analyzer).not.toBeNull();
    const held = await heldOf(noteId);
    const found = held.find(({ text }) => text === kept);
    expect(mended.slice(found?.start, found?.end)).toBe(kept);
    expect(held.find(({ text }) => text === lost)?.hasLostPlace).toBe(true);
    expect(await w.db.read.select().from(notes)).toHaveLength(1);
    expect(await w.events(noteId)).toContain("note.replaced");
  });

  it("is taken back with every passage where it lay, once", async () => {
    const noteId = await marked();
    const before = [await heldOf(noteId), (await read(noteId)).text];
    const answer = await replace(noteId);
    if (!answer.ok) throw new Error(answer.reason);
    await w.jobs.settle();
    const { versionId } = answer;
    const back = () => takeBackText(w.editor, w.grants.edit, { noteId, versionId });
    expect(await back()).toEqual({ ok: true });
    await w.jobs.settle();
    expect([await heldOf(noteId), (await read(noteId)).text]).toEqual(before);
    expect((await read(noteId)).replaced).toBeNull();
    expect(await back()).toEqual({ ok: false, reason: "changed-since" });
    expect((await w.events(noteId)).at(-1)).toBe("note.textTakenBack");
  });

  it("is of no workspace that somebody is not in", async () => {
    const noteId = await marked();
    const elsewhere = await authorize(w.stranger, "evidence.edit", { workspaceId: "elsewhere" });
    const note = noteInputSchema.parse({ text: mended, sourceType: "other" });
    await expect(replaceNote(w.stranger, elsewhere, { noteId, note })).rejects.toMatchObject({
      code: "not-found",
    });
    const answer = await replace(noteId);
    if (!answer.ok) throw new Error(answer.reason);
    const { versionId } = answer;
    await expect(takeBackText(w.stranger, elsewhere, { noteId, versionId })).rejects.toMatchObject({
      code: "not-found",
    });
  });

  it("is kept for a month, and not a day longer", async () => {
    const versions = () => w.db.read.select().from(noteVersions);
    const noteId = await marked();
    await replace(noteId);
    await sweepVersions({ ...w.system, now: () => new Date(w.at.getTime() + 29 * 24 * 3_600_000) });
    expect(await versions()).toHaveLength(1);
    await sweepVersions({ ...w.system, now: () => new Date(w.at.getTime() + 31 * 24 * 3_600_000) });
    expect(await versions()).toEqual([]);
  });
});

describe("what a text may replace", () => {
  it("is offered before it is saved: of the same name and source, with other words", async () => {
    const noteId = await marked();
    await w.note("Ihan eri asia.", { ...about, sourceName: "muu.txt" });
    const look = async (text: string) => {
      const input = previewNoteSchema.parse({ ...about, text, sourceType: "interview" });
      return (await previewNote(w.editor, w.grants.edit, input)).preview.earlier;
    };
    expect(await look(mended)).toMatchObject([{ noteId, title: about.title, isAlike: true }]);
    expect(await look("Kaikki sujui oikein hyvin.")).toMatchObject([{ noteId, isAlike: false }]);
    expect(await look(said)).toEqual([]);
  });

  it("is offered in the preview of a batch, and comes in its place there", async () => {
    const defaults = { consent: "yes" } as const;
    await run(await sendFiles({ "a.txt": said, "b.txt": "Toinen puhe." }), { defaults });
    const [known] = await w.db.read.select().from(notes).where(eq(notes.title, "a"));
    const batchId = await sendFiles({ "a.txt": mended, "c.txt": "Kolmas puhe." });
    await w.jobs.settle();
    const plan = await planOf(batchId);
    const previewed = await previewImport(
      w.editor,
      w.grants.import,
      { batchId, plan },
      w.jobs.compute,
    );
    if (!previewed.ok) throw new Error(previewed.reason);
    const { earlier } = previewed.dryRun;
    expect(earlier).toMatchObject([{ row: 1, notes: [{ noteId: known?.id, isAlike: true }] }]);
    const [file] = await listImportFiles(w.editor, w.grants.read, batchId);
    const batch = await run(batchId, { replaces: { [file?.id ?? ""]: known?.id ?? "" } });
    expect(batch).toMatchObject({ added: 1, updated: 1 });
    expect(await read(known?.id ?? "")).toMatchObject({
      text: mended,
      consent: "yes",
      replaced: { title: "a" },
    });
    expect(await w.db.read.select().from(notes)).toHaveLength(3);
    const again = await run(await sendFiles({ "a.txt": mended }), { defaults });
    expect(again).toMatchObject({ added: 0, updated: 0, unchanged: 1 });
  });

  it("is named by a program, by our id or by its own", async () => {
    const send = async (note: object) => {
      const sent = await importNotes(
        w.editor,
        w.grants.import,
        { notes: [{ source_type: "interview", ...note }] },
        w.jobs.compute,
      );
      await w.jobs.settle();
      return sent.ok ? sent.results[0] : null;
    };
    const first = await send({ note_id: "n1", text: said, participant: "P07", consent: "yes" });
    const noteId = first?.ok ? first.noteId : "";
    expect(await send({ text: mended, replaces: noteId })).toMatchObject({
      ok: true,
      status: "updated",
      noteId,
    });
    expect(await read(noteId)).toMatchObject({ text: mended, participant: "P07", consent: "yes" });
    const second = await send({ note_id: "n2", text: "Eka." });
    expect(await send({ note_id: "n3", text: "Toka.", replaces: "n2" })).toMatchObject({
      status: "updated",
      noteId: second?.ok ? second.noteId : "",
    });
    expect(await send({ text: "Ei mihinkään.", replaces: "nowhere" })).toEqual({
      ok: false,
      field: null,
      reason: "unknown-note",
    });
  });
});

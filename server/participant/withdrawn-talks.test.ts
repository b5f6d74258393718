import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { excerpts, notes, participants } from "#db/schema/evidence.ts";
import { painPoints } from "#db/schema/pain.ts";
import { findHits } from "#db/search.ts";
import { noteFieldsSchema } from "#domain/evidence/note.ts";
import { authorize } from "../access/authorize.ts";
import { addExcerpt, addExcerptSchema } from "../evidence/add-excerpt.ts";
import { listImportFiles } from "../evidence/import-files.ts";
import { importNotes } from "../evidence/import-notes.ts";
import { importsIn } from "../evidence/import-testing.ts";
import { createEvidenceWorld, type EvidenceWorld } from "../evidence/testing.ts";
import { updateNote } from "../evidence/update-note.ts";
import { withdraw } from "./withdraw.ts";

// Talks name their speakers in the text: what holds for a person's own notes must hold for their turns.

let w: EvidenceWorld;
beforeEach(async () => {
  w = await createEvidenceWorld();
});
afterEach(() => w.close());

const rareWord = "ohitusleikkauslomake";
const group = [
  "Moderator: Miten maksaminen sujui?",
  `Aino: Kortti ei toiminut, ja ${rareWord} hävisi.`,
  "Veikko: Minulla maksu kesti kauan.",
  "Aino: En uskalla yrittää enää.",
  "Veikko: Odotin tunnin.",
].join("\n");
const interview = [
  "Haastattelija: Miten meni?",
  `P17: ${rareWord} oli rikki. Se harmitti.`,
  "Haastattelija: Entä sitten?",
  "P17: Odotin tunnin.",
].join("\n");
const asGroup = { sourceType: "focus_group", title: "Ryhmä" } as const;

const imports = importsIn(() => w);
const people = () => w.db.read.select().from(participants);
const called = async (start: string) =>
  (await people()).find(({ pseudonym }) => pseudonym.startsWith(start));

async function erase(start: string) {
  const { id: participantId, pseudonym } = (await called(start)) ?? { id: "", pseudonym: "" };
  const editor = w.as("editor");
  const grant = await authorize(editor, "participant.withdraw", { workspaceId: "w" });
  const result = await withdraw(editor, grant, { participantId, pseudonym }, w.jobs.compute);
  expect(result).toMatchObject({ ok: true });
}

async function retitle(noteId: string, title: string, text: string) {
  const [note] = await w.db.read.select().from(notes).where(eq(notes.id, noteId));
  const { sourceType = "focus_group", language = "und" } = note ?? {};
  const fields = noteFieldsSchema.parse({ sourceType, title, consent: "yes", language });
  await updateNote(w.editor, w.grants.edit, { noteId, fields, text });
  await w.jobs.settle();
}

async function expectNoWord() {
  const said = JSON.stringify([
    await w.db.read.select().from(notes),
    await w.db.read.select().from(excerpts),
    await w.db.read.select().from(painPoints),
    await people(),
  ]);
  expect(said).not.toContain(rareWord);
  expect((await findHits(w.db.read, "w", rareWord))?.count ?? 0).toBe(0);
}

describe("somebody who withdrew does not come back", () => {
  it("by the transcript of their own interview, which is refused", async () => {
    await w.note(interview);
    await w.jobs.settle();
    await erase("P17");
    await expect(w.note(interview)).rejects.toMatchObject({ code: "withdrawn" });
    const asSmall = interview.replaceAll("P17", "p17");
    await expect(w.note(asSmall)).rejects.toMatchObject({ code: "withdrawn" });
    await w.jobs.settle();
    await expectNoWord();
    expect(await w.db.read.$count(notes)).toBe(0);
  });

  it("by a talk of several people, which comes in without their turns", async () => {
    await w.note(group, asGroup);
    await w.jobs.settle();
    await erase("Aino");
    await w.note(group, asGroup);
    await w.jobs.settle();
    await expectNoWord();
    const texts = await w.db.read.select({ text: notes.text }).from(notes);
    for (const { text } of texts) expect(text).toContain("Veikko: Odotin tunnin.");
    expect(await people()).toHaveLength(1);
  });

  it("by the notes that a program sends", async () => {
    await w.note(interview);
    await w.note(group, asGroup);
    await w.jobs.settle();
    await erase("P17");
    await erase("Aino");
    const sent = await importNotes(
      w.editor,
      w.grants.import,
      {
        notes: [
          { text: interview, source_type: "interview" },
          { text: group, source_type: "focus_group", title: "Ryhmä" },
        ],
      },
      w.jobs.compute,
    );
    expect(sent).toMatchObject({
      results: [
        { ok: false, reason: "withdrawn" },
        { ok: true, status: "added" },
      ],
    });
    await w.jobs.settle();
    await expectNoWord();
  });

  it("by files of words: their own stays out, a shared one comes in without their turns", async () => {
    await w.note(interview);
    await w.jobs.settle();
    await erase("P17");
    const files = { "yksin.txt": interview, "ryhmä.txt": `${interview}\nP07: Minä pääsin heti.` };
    const batch = await imports.run(await imports.sendFiles(files));
    expect(batch).toMatchObject({ status: "complete", added: 1, failed: 1, total: 2, done: 2 });
    const [alone, shared] = await listImportFiles(w.editor, w.grants.read, batch.id);
    expect(alone).toMatchObject({ status: "refused", reason: "withdrawn", noteId: null });
    const [note] = await w.db.read.select().from(notes);
    expect(note).toMatchObject({ id: shared?.noteId });
    expect(note?.text).toContain("P07: Minä pääsin heti.");
    await expectNoWord();
  });

  it("by their words under no name, or by their talk under another title", async () => {
    const anonymous = interview.replaceAll("P17", "Asiakas");
    await w.note(anonymous, { participant: "P17" });
    await w.note(group, asGroup);
    await w.jobs.settle();
    await erase("P17");
    await erase("Aino");
    await expect(w.note(anonymous)).rejects.toMatchObject({ code: "withdrawn" });
    await expect(w.note(group, { ...asGroup, title: "Toinen" })).rejects.toMatchObject({
      code: "withdrawn",
    });
    await expectNoWord();
    // a few words are anybody's
    await w.note("Odotin tunnin.", { participant: "P18" });
    await w.jobs.settle();
    await erase("P18");
    await w.note("Odotin tunnin.", { participant: "P19" });
  });

  it("by a talk that waited to be read while they withdrew", async () => {
    await w.note(interview);
    await w.jobs.settle();
    await w.jobs.pause();
    await w.note(interview, { title: "Toinen kerta" });
    await w.note(`${interview}\nVeikko: Minä pääsin heti.\nVeikko: Hyvin meni.`, asGroup);
    await erase("P17");
    await expectNoWord();
    w.jobs.resume();
    await w.jobs.settle();
    await expectNoWord();
    expect((await people()).map(({ pseudonym }) => pseudonym)).toEqual(["Veikko (Ryhmä)"]);
  });

  it("by their talk under another title, with the old words pasted into it again", async () => {
    const noteId = await w.note(group, asGroup);
    await w.jobs.settle();
    await erase("Aino");
    await w.jobs.settle();
    await retitle(noteId, "Ryhmä 1, Oulu", group);
    await expectNoWord();
    expect((await people()).map(({ pseudonym }) => pseudonym)).toEqual(["Veikko (Ryhmä)"]);
  });
});

it("the name of the file that somebody's interview came in as goes with them", async () => {
  const batch = await imports.run(await imports.sendFiles({ "Maija P17.txt": interview }));
  await erase("P17");
  const [file] = await listImportFiles(w.editor, w.grants.read, batch.id);
  expect(file?.name).toBe("[…]");
});

describe("a talk that is called otherwise since", () => {
  it("loses the words of the one who withdraws all the same", async () => {
    const noteId = await w.note(group, asGroup);
    await w.jobs.settle();
    await retitle(noteId, "Ryhmä 1, Oulu", group);
    await erase("Aino");
    await expectNoWord();
    await w.jobs.settle();
    await expectNoWord();
  });

  it("keeps its people and whether they may be quoted", async () => {
    const noteId = await w.note(group, asGroup);
    await w.jobs.settle();
    const aino = await called("Aino");
    await w.db.transact(async (tx) => {
      await tx
        .update(participants)
        .set({ consent: "no" })
        .where(eq(participants.id, aino?.id ?? ""));
    });
    await retitle(noteId, "Ryhmä 1", `${group}\nVeikko: Ihan hyvä.`);
    const now = await people();
    expect(now.map(({ consent }) => consent).sort()).toEqual(["no", "yes"]);
    const hers = await w.db.read
      .select({ person: excerpts.participantId })
      .from(excerpts)
      .where(eq(excerpts.speaker, "Aino"));
    expect(new Set(hers.map(({ person }) => person))).toEqual(new Set([aino?.id]));
  });
});

describe("a passage marked by hand before its talk was read", () => {
  const mark = async (words: string) => {
    await w.jobs.pause();
    const noteId = await w.note(group, asGroup);
    const start = group.indexOf(words);
    const span = { noteId, start, end: start + words.length, words };
    const input = addExcerptSchema.parse({ ...span, label: "pain", type: "pain", severity: 3 });
    await addExcerpt(w.editor, w.grants.edit, input);
  };

  it("is whose turn it stands in, once that is known", async () => {
    await mark(`Kortti ei toiminut, ja ${rareWord} hävisi.`);
    w.jobs.resume();
    await w.jobs.settle();
    const said = await w.db.read.select().from(excerpts);
    const aino = await called("Aino");
    const marked = said.find(({ isHeld }) => isHeld);
    expect(marked).toMatchObject({ speaker: "Aino", participantId: aino?.id });
    const [point] = await w.db.read.select().from(painPoints).where(eq(painPoints.kind, "pain"));
    expect(point?.parts).toMatchObject({ unnamed: 0 });
  });

  it("goes with the turn, also where it reaches into another one", async () => {
    await mark(`${rareWord} hävisi.\nVeikko: Minulla maksu`);
    w.jobs.resume();
    await w.jobs.settle();
    await erase("Aino");
    await expectNoWord();
    await w.jobs.settle();
    await expectNoWord();
  });
});

describe("a talk that nobody named", () => {
  const untitled = group.split("\n").slice(1).join("\n");

  it("is told from others by none of its words", async () => {
    await w.note(untitled, { sourceType: "focus_group" });
    await w.jobs.settle();
    for (const { pseudonym } of await people()) expect(pseudonym).not.toContain("Kortti");
    await erase("Aino");
    await w.jobs.settle();
    await expectNoWord();
    const [note] = await w.db.read.select().from(notes);
    expect(note?.title).not.toBe("");
    // the same words once more are known again, though they came without a name
    await w.note(untitled, { sourceType: "focus_group" });
    await w.jobs.settle();
    await expectNoWord();
  });

  it("has its people renamed where they were told from others by words that went", async () => {
    const noteId = await w.note(untitled, { sourceType: "focus_group" });
    await w.jobs.settle();
    const [note] = await w.db.read.select().from(notes).where(eq(notes.id, noteId));
    const veikko = await called("Veikko");
    await w.db.transact(async (tx) => {
      await tx
        .update(participants)
        .set({ pseudonym: `Veikko (${note?.title})` })
        .where(eq(participants.id, veikko?.id ?? ""));
    });
    await erase("Aino");
    await expectNoWord();
    expect((await called("Veikko"))?.id).toBe(veikko?.id);
  });
});

import Sqlite from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDatabase } from "#db/client.ts";
import { d } from "#db/dialect.ts";
import { noteFieldsSchema } from "#domain/evidence/note.ts";
import { authorize } from "../access/authorize.ts";
import { addNote } from "./add-note.ts";
import { deleteNote, restoreNote } from "./delete-note.ts";
import { fillSearch } from "./fill-search.ts";
import { listNotesIn } from "./list-notes.ts";
import { noteFilterSchema } from "./note-filter.ts";
import { createEvidenceWorld, type EvidenceWorld } from "./testing.ts";
import { updateNote } from "./update-note.ts";

let w: EvidenceWorld;
beforeAll(async () => {
  w = await createEvidenceWorld();
  await w.note("Asiakas odotti laskua, eikä löytänyt sitä mistään.", { title: "Lasku" });
  await w.note("Näin toimitus tuli ajoissa. Sää oli hyvä.", { title: "Toimitus" });
  await w.note("The courier rang the bell twice; the parcels were wet.", { title: "Wet parcels" });
});
afterAll(() => w.close());

const ask = (search: string, db = w.db) =>
  listNotesIn(
    { workspaceId: "w", readerId: null, filter: noteFilterSchema.parse({ search }) },
    { read: db.read },
  );
const titles = async (search: string) => (await ask(search)).notes.map(({ title }) => title);

describe("a search", () => {
  it.each([
    ["asiakkaat", ["Lasku"]],
    ["LASKUT", ["Lasku"]],
    ["parcel", ["Wet parcels"]],
    ["umbrella bells", []],
    ["asiakkaalle lasku", ["Lasku"]],
    ["asiakas laskua", ["Lasku"]],
    ["asiakas toimitus", []],
    ["lask", ["Lasku"]],
  ])("finds the words of %s in any form, all of them", async (search, found) => {
    expect(await titles(search)).toEqual(found);
  });

  it("takes letters without their marks for those with them, and not the other way", async () => {
    expect(await titles("loytanyt")).toEqual(["Lasku"]);
    expect(await titles("saa ")).toEqual(["Toimitus"]);
    await w.note("Saat rahat takaisin.", { title: "Rahat" });
    expect(await titles("sää ")).toEqual(["Toimitus"]);
  });

  it.runIf(d.name === "sqlite")(
    "keeps a phrase together and leaves out what has a minus",
    async () => {
      expect(await titles('"rang the bell"')).toEqual(["Wet parcels"]);
      expect((await ask('"bell the rang"')).instead).toMatchObject({ shown: "bell the rang" });
      expect(await titles("courier -wet")).toEqual([]);
      expect((await titles("-courier")).includes("Wet parcels")).toBe(false);
    },
  );

  it.runIf(d.name === "sqlite")(
    "mends one slip, and says what it shows in place of what",
    async () => {
      for (const slip of ["asaikas", "asikas", "asiakass", "asiukas"]) {
        const list = await ask(slip);
        expect(list.notes.map(({ title }) => title)).toEqual(["Lasku"]);
        expect(list.instead).toEqual({ typed: slip, shown: "asiakas" });
      }
    },
  );

  it.runIf(d.name === "sqlite")(
    "mends a slip in a word that was written after the last one was mended",
    async () => {
      expect((await ask("kalanteri")).instead).toBe(null);
      const noteId = await w.note("Kalenteri oli täynnä.", { title: "Kalenteri" });
      expect((await ask("kalanteri")).instead).toMatchObject({ shown: "kalenteri" });
      const fields = noteFieldsSchema.parse({ sourceType: "other", title: "Lompakko" });
      await updateNote(w.editor, w.grants.edit, { noteId, fields, text: "Lompakko katosi." });
      expect((await ask("lompaako")).instead).toMatchObject({ shown: "lompakko" });
      expect((await ask("kalanteri")).instead).toBe(null);
    },
  );

  it("marks what it found, in the title and in the words around", async () => {
    const [note] = (await ask("laskut")).notes;
    const cut = (text: string, marks: { start: number; end: number }[]) =>
      marks.map(({ start, end }) => text.slice(start, end));
    expect(cut(note?.title ?? "", note?.titleMarks ?? [])).toEqual(["Lasku"]);
    expect(cut(note?.snippet ?? "", note?.snippetMarks ?? [])).toEqual(["laskua"]);
  });

  it.each([
    '"',
    "'",
    "*",
    "-",
    "--",
    '""',
    "NEAR(",
    "a AND",
    "title:x",
    "{title}",
    "^a",
    "(",
    "x\u0000y",
    '"a" OR 1=1 --',
    "%",
    "\\",
    "🙂",
    "\u202e",
    "a".repeat(200),
    '" " "',
    "ﬀ",
    "İ",
    '-"lasku',
  ])("is never broken by %j", async (search) => {
    await expect(ask(search.slice(0, 200))).resolves.toHaveProperty("total");
  });

  it("never tells of another workspace, not even a word that only it has", async () => {
    const grant = await authorize(w.stranger, "evidence.edit", { workspaceId: "elsewhere" });
    await addNote(w.stranger, grant, {
      ...noteFieldsSchema.parse({ sourceType: "other", title: "Foreign" }),
      text: "Xylophone merger.",
      maps: [],
    });
    expect(await titles("xylophone")).toEqual([]);
    expect(await ask("xylophona")).toMatchObject({ total: 0, instead: null });
  });
});

describe("the index", () => {
  it("follows a note that is changed, deleted and brought back", async () => {
    const noteId = await w.note("A zebra waits.", { title: "Zebra" });
    expect(await titles("zebra")).toEqual(["Zebra"]);
    const fields = noteFieldsSchema.parse({ sourceType: "other", title: "Okapi" });
    await updateNote(w.editor, w.grants.edit, { noteId, fields, text: "An okapi waits." });
    expect([await titles("zebra"), await titles("okapi")]).toEqual([[], ["Okapi"]]);
    await deleteNote(w.editor, w.grants.edit, { noteId });
    expect(await titles("okapi")).toEqual([]);
    await restoreNote(w.editor, w.grants.edit, { noteId });
    expect(await titles("okapi")).toEqual(["Okapi"]);
  });

  it.runIf(d.name === "sqlite")(
    "is in a backup, and is made anew where it is missing",
    async () => {
      const copy = `${w.db.file}.copy`;
      await w.db.backup(copy);
      const restored = openDatabase(copy);
      expect((await ask("okapi", { ...restored, file: copy })).total).toBe(1);
      await restored.close();

      const raw = new Sqlite(copy);
      raw.exec("drop trigger search_note_added; drop table search_words;");
      raw.close();
      const mended = openDatabase(copy);
      const there = { ...mended, file: copy };
      expect(await ask("okapi", there)).toMatchObject({ total: 0, isWhole: false });
      await fillSearch(mended);
      expect(await ask("okapi", there)).toMatchObject({ total: 1, isWhole: true });
      expect(mended.check()).toBe("ok");
      await mended.close();
    },
  );
});

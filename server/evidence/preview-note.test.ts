import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { audit } from "#db/schema/workspace.ts";
import { noteMaskingSchema } from "#domain/evidence/masking-choice.ts";
import { noteInputSchema } from "#domain/evidence/note.ts";
import { authorize } from "../access/authorize.ts";
import { addNote } from "./add-note.ts";
import { readMaskNames } from "./mask-names.ts";
import { noteFilterSchema } from "./note-filter.ts";
import { previewNote, previewNoteSchema } from "./preview-note.ts";
import { readNote } from "./read.ts";
import { createEvidenceWorld, type EvidenceWorld } from "./testing.ts";
import { updateNote } from "./update-note.ts";

let w: EvidenceWorld;
beforeAll(async () => {
  w = await createEvidenceWorld();
});
afterAll(() => w.close());

const said = "Onni soitti numerosta 040 123 4567. Kalle Kettunen vastasi.";
const fields = { sourceType: "interview", language: "fi", title: "Onnin puhelu" } as const;

async function preview(text: string, masking: Record<string, string[]> = {}) {
  const input = previewNoteSchema.parse({ ...fields, text, masking });
  return (await previewNote(w.editor, w.grants.edit, input)).preview;
}

async function add(text: string, masking: Record<string, string[]> = {}): Promise<string> {
  const input = noteInputSchema.parse({ ...fields, text });
  const chosen = noteMaskingSchema.parse(masking);
  const added = await addNote(w.editor, w.grants.edit, { ...input, masking: chosen });
  if (!added.ok) throw new Error(added.reason);
  return added.noteId;
}

describe("a text before it is stored", () => {
  it("shows what is masked and where, and nothing of it is kept", async () => {
    const seen = await preview(said);
    expect(seen.text).toBe("Onni soitti numerosta [puhelin]. Kalle Kettunen vastasi.");
    expect(seen.masked).toEqual([
      { kind: "phone", was: "040 123 4567", mask: "[puhelin]", at: seen.text.indexOf("[puhelin]") },
    ]);
    expect(seen).toMatchObject({ isMasking: true, isSensitive: false, earlier: [] });
    expect(await w.db.read.select().from(audit)).toEqual([]);
  });

  it("is stored as it was decided on, under a title that is masked too", async () => {
    const masking = { shown: ["040 123 4567"], hidden: ["Kettunen", "Onni"] };
    const seen = await preview(said, masking);
    const noteId = await add(said, masking);
    const note = await readNote(w.editor, w.grants.read, noteId);
    expect(note.text).toBe("[nimi] soitti numerosta 040 123 4567. Kalle [nimi] vastasi.");
    expect([note.text, note.title]).toEqual([seen.text, seen.title]);
    expect(note.title).toBe("[nimi] puhelu");
  });

  it("leaves what was let through alone when the note is mended later", async () => {
    const noteId = await add(said, { shown: ["040 123 4567"] });
    const { text } = await readNote(w.editor, w.grants.read, noteId);
    const mended = {
      noteId,
      text: `${text} Numero 050 765 4321.`,
      fields: noteInputSchema.parse({ ...fields, text }),
    };
    await updateNote(w.editor, w.grants.edit, mended);
    expect((await readNote(w.editor, w.grants.read, noteId)).text).toBe(
      "Onni soitti numerosta 040 123 4567. Kalle Kettunen vastasi. Numero [puhelin].",
    );
  });

  it("can have a name masked in the whole workspace from now on, of which no trace is in the audit", async () => {
    await add(said, { hidden: ["Kettunen"], listed: ["Kettunen"] });
    expect(await readMaskNames(w.editor, w.grants.import)).toEqual(["Kettunen"]);
    expect((await preview("Näin Kettusen.")).text).toBe("Näin [nimi].");
    const rows = JSON.stringify(await w.db.read.select().from(audit));
    expect(rows).toContain("names.listed");
    for (const words of ["Kettunen", "Onni", "040 123"]) expect(rows).not.toContain(words);
  });

  it("finds nothing of what was masked by searching", async () => {
    const noteId = await add("Salainen sana on puolukkapiirakka.", {
      hidden: ["puolukkapiirakka"],
    });
    const find = (search: string) =>
      w.jobs.compute.ask("listNotes", {
        workspaceId: "w",
        readerId: null,
        filter: noteFilterSchema.parse({ search }),
      });
    expect((await find("salainen")).notes.map(({ id }) => id)).toContain(noteId);
    expect((await find("puolukkapiirakka")).notes).toEqual([]);
  });

  it("is of no workspace that somebody is not in", async () => {
    await expect(
      authorize(w.stranger, "evidence.edit", { workspaceId: "w" }),
    ).rejects.toMatchObject({ code: "not-found" });
  });
});

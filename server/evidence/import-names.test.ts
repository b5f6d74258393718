import { readFileSync } from "node:fs";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { workspaces } from "#db/schema/workspace.ts";
import { noteInputSchema } from "#domain/evidence/note.ts";
import { testSecret } from "../testing.ts";
import { addNote } from "./add-note.ts";
import { listImportFiles } from "./import-files.ts";
import { importsIn } from "./import-testing.ts";
import { sealListedNames } from "./listed-names.ts";
import { readMaskNames, saveMaskNames } from "./mask-names.ts";
import { readNote } from "./read.ts";
import { readMasking } from "./read-masking.ts";
import { createEvidenceWorld, type EvidenceWorld } from "./testing.ts";
import { updateNote } from "./update-note.ts";

let w: EvidenceWorld;
beforeAll(async () => {
  w = await createEvidenceWorld();
});
afterAll(() => w.close());

const { sendFiles, run } = importsIn(() => w);

describe("names to mask", () => {
  const interview = { "h.txt": "Soitin Ainolle eilen. Virtasen Aino lupasi soittaa." };

  it("are masked in this import alone, and the list is forgotten with it", async () => {
    const batchId = await sendFiles(interview);
    const batch = await run(batchId, { names: ["Aino Virtanen"] });
    expect(JSON.stringify(batch.plan)).not.toContain("Aino");
    const [file] = await listImportFiles(w.editor, w.grants.read, batchId);
    const note = await readNote(w.editor, w.grants.read, file?.noteId ?? "");
    expect(note.text).toBe("Soitin [nimi] eilen. [nimi] lupasi soittaa.");
    expect(await readMasking(w.editor, w.grants.read)).toEqual({
      isMasking: true,
      listedNames: 0,
      isLocked: false,
    });
  });

  it("go with words that are left, which stay left when the note is mended, and with no trace in the plan", async () => {
    const batchId = await sendFiles({ "n.txt": "Soita 040 123 4567. Kalle tuli." });
    const chosen = { shown: ["040 123 4567"], hidden: ["Kalle"] };
    const batch = await run(batchId, chosen);
    expect(JSON.stringify(batch.plan)).not.toMatch(/040|Kalle/);
    const [file] = await listImportFiles(w.editor, w.grants.read, batchId);
    const noteId = file?.noteId ?? "";
    const { text } = await readNote(w.editor, w.grants.read, noteId);
    expect(text).toBe("Soita 040 123 4567. [nimi] tuli.");
    const fields = noteInputSchema.parse({ text, sourceType: "chat" });
    await updateNote(w.editor, w.grants.edit, { noteId, fields, text: `${text} Ja meni.` });
    expect((await readNote(w.editor, w.grants.read, noteId)).text).toBe(`${text} Ja meni.`);
  });

  it("are masked from then on when the workspace is to keep them", async () => {
    const kept = await sendFiles({ "k.txt": "Aino kävi." });
    await run(kept, { names: ["Aino"], keepsNames: true });
    expect(await readMasking(w.editor, w.grants.read)).toEqual({
      isMasking: true,
      listedNames: 1,
      isLocked: false,
    });
    const noteId = await w.note("Ainolta kysyttiin.");
    const { text } = await readNote(w.editor, w.grants.read, noteId);
    expect(text).toBe("[nimi] kysyttiin.");
    const [row] = await w.db.read.select().from(workspaces).where(eq(workspaces.id, "w"));
    expect(JSON.stringify(row)).not.toContain("Aino");
  });

  it("that an earlier version kept in the clear are sealed when the server starts, and its file forgets them", async () => {
    await w.db.transact(async (tx) => {
      await tx.update(workspaces).set({ plainNames: ["Kyyhkynen"], listedNames: null });
    });
    await sealListedNames(w.db, testSecret);
    expect(await readMaskNames(w.editor, w.grants.import)).toEqual(["Kyyhkynen"]);
    const [row] = await w.db.read.select().from(workspaces).where(eq(workspaces.id, "w"));
    expect(row?.plainNames).toBe(null);
    const bytes = [w.file, `${w.file}-wal`].map((file) => readFileSync(file).toString("latin1"));
    expect(bytes.join()).not.toContain("Kyyhkynen");
  });

  it("keep everything out where they were sealed elsewhere, until the list is written anew", async () => {
    const elsewhere = { ...w.editor, outside: { ...w.editor.outside, secret: "another" } };
    expect(await readMasking(elsewhere, w.grants.read)).toMatchObject({ isLocked: true });
    const input = noteInputSchema.parse({ text: "Kyyhkynen kävi.", sourceType: "chat" });
    const locked = { code: "names-locked" };
    await expect(addNote(elsewhere, w.grants.edit, input)).rejects.toMatchObject(locked);
    await saveMaskNames(elsewhere, w.grants.import, { names: ["Kyyhkynen"] });
    expect((await addNote(elsewhere, w.grants.edit, input)).ok).toBe(true);
    await saveMaskNames(w.editor, w.grants.import, { names: [] });
  });
});

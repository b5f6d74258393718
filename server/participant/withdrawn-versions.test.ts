import { afterAll, beforeAll, expect, test } from "vitest";
import { noteVersions } from "#db/schema/note-versions.ts";
import { noteInputSchema } from "#domain/evidence/note.ts";
import { replaceNote } from "../evidence/replace-note.ts";
import { createEvidenceWorld, type EvidenceWorld } from "../evidence/testing.ts";
import { withdrawalIn } from "./testing.ts";

let w: EvidenceWorld;
beforeAll(async () => {
  w = await createEvidenceWorld();
});
afterAll(() => w.close());

test("texts that were replaced go when anybody takes back their words, who may speak in them", async () => {
  const noteId = await w.note("P09: Odotin viikon.\nP07: Niin minäkin.");
  const note = noteInputSchema.parse({ text: "P07: Niin minäkin.", sourceType: "interview" });
  await replaceNote(w.editor, w.grants.edit, { noteId, note });
  expect(await w.db.read.select().from(noteVersions)).toHaveLength(1);
  await w.note("Jotain muuta.", { participant: "P09" });
  expect(await withdrawalIn(() => w)("P09")).toMatchObject({ ok: true });
  expect(await w.db.read.select().from(noteVersions)).toEqual([]);
});

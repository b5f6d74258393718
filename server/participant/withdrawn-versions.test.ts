import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { participants } from "#db/schema/evidence.ts";
import { noteVersions } from "#db/schema/note-versions.ts";
import { noteInputSchema } from "#domain/evidence/note.ts";
import { authorize } from "../access/authorize.ts";
import { replaceNote } from "../evidence/replace-note.ts";
import { createEvidenceWorld, type EvidenceWorld } from "../evidence/testing.ts";
import { withdraw } from "./withdraw.ts";

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
  const [person] = await w.db.read
    .select()
    .from(participants)
    .where(eq(participants.pseudonym, "P09"));
  const grant = await authorize(w.editor, "participant.withdraw", { workspaceId: "w" });
  const who = { participantId: person?.id ?? "", pseudonym: "P09" };
  expect(await withdraw(w.editor, grant, who, w.jobs.compute)).toMatchObject({ ok: true });
  expect(await w.db.read.select().from(noteVersions)).toEqual([]);
});

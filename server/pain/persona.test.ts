import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { excerpts, participants } from "#db/schema/evidence.ts";
import { personas } from "#db/schema/library.ts";
import { everything } from "#domain/pain/board/filter.ts";
import { authorize } from "../access/authorize.ts";
import { describeExcerpt } from "../evidence/describe-excerpt.ts";
import { listNotes } from "../evidence/list-notes.ts";
import { noteFilterSchema } from "../evidence/note-filter.ts";
import { createEvidenceWorld, type EvidenceWorld } from "../evidence/testing.ts";
import { enqueuePain } from "../jobs/enqueue.ts";
import { readBoard } from "./board/read-board.ts";
import { readStepFindings } from "./read.ts";

let w: EvidenceWorld;
let carer: string;
beforeAll(async () => {
  w = await createEvidenceWorld();
  const portrait = { workspaceId: "w", initials: "A", line: "", goals: [], createdAt: w.at };
  await w.db.transact((tx) =>
    tx.insert(personas).values([
      { ...portrait, id: "young", name: "Aaro" },
      { ...portrait, id: "carer", name: "Aila" },
    ]),
  );
  await w.note(tells, { participant: "P1", personaId: "young" });
  carer = await w.note(tells, { participant: "P2", personaId: "young" });
  await w.note(tells, { participant: "P3" });
  await w.jobs.settle();
});
afterAll(() => w.close());

const tells = "Paying by card failed in the checkout, and the payment did not go through.";

/** Everywhere that personas are counted: the board, the curve of each, the notes of the desk. */
async function counted(personaId: string) {
  const board = await authorize(w.editor, "board.read", { workspaceId: "w" });
  const asked = { filter: { ...everything, personaId }, kind: "pain" as const, limit: 10 };
  const { heard, rows } = await readBoard(w.editor, board, asked, w.jobs.compute);
  const curves = await readStepFindings(w.editor, w.grants.pain);
  const filter = noteFilterSchema.parse({ personaId });
  return {
    heard,
    people: rows.map(({ parts }) => parts.people),
    curve: curves.find((row) => row.personaId === personaId && row.people > 0)?.people ?? 0,
    notes: (await listNotes(w.editor, w.grants.read, filter)).total,
  };
}

it("a passage counts with its note's persona until it is told of another", async () => {
  expect(await counted("young")).toEqual({ heard: 2, people: [2], curve: 2, notes: 2 });
  expect(await counted("carer")).toEqual({ heard: 0, people: [], curve: 0, notes: 0 });

  for (const { id } of await said(carer)) {
    await describeExcerpt(w.editor, w.grants.edit, { excerptId: id, personaId: "carer" });
  }
  await w.jobs.settle();
  expect(await counted("carer")).toEqual({ heard: 1, people: [1], curve: 1, notes: 1 });
  const young = await counted("young");
  expect({ ...young, notes: 0 }).toEqual({ heard: 1, people: [1], curve: 1, notes: 0 });
});

it("where neither passage nor note names a persona, the speaker's own counts", async () => {
  await w.db.transact(async (tx) => {
    await tx
      .update(participants)
      .set({ personaId: "carer" })
      .where(eq(participants.pseudonym, "P3"));
    await enqueuePain(tx, w.system, "m");
  });
  await w.jobs.settle();
  expect(await counted("carer")).toEqual({ heard: 2, people: [2], curve: 2, notes: 2 });
});

function said(noteId: string) {
  return w.db.read.select({ id: excerpts.id }).from(excerpts).where(eq(excerpts.noteId, noteId));
}

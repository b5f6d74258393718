import { readFileSync } from "node:fs";
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { d } from "#db/dialect.ts";
import { comments, commentThreads } from "#db/schema/comment.ts";
import { analysisCache, excerpts, notes } from "#db/schema/evidence.ts";
import { painPoints } from "#db/schema/pain.ts";
import { goesAt } from "#domain/evidence/bin.ts";
import { authorize } from "../access/authorize.ts";
import { handlers } from "../jobs/handlers.ts";
import type { JobRun } from "../jobs/runner.ts";
import { deleteNote, restoreNote } from "./delete-note.ts";
import { eraseDeletedNote, sweepDeletedNotes } from "./erase-deleted.ts";
import { readDeletedNotes } from "./read-deleted-notes.ts";
import { createEvidenceWorld, type EvidenceWorld } from "./testing.ts";

let w: EvidenceWorld;
beforeEach(async () => {
  w = await createEvidenceWorld();
});
afterEach(() => w.close());

const rareWord = "ohitusleikkauslomake";
const day = 24 * 3_600_000;
const daysLater = (days: number) => ({
  ...w.system,
  now: () => new Date(w.at.getTime() + days * day),
});

async function deleted(): Promise<string> {
  const noteId = await w.note(`Maksaminen ei toiminut, ${rareWord} katosi ja odotin tunnin.`);
  await w.jobs.settle();
  await deleteNote(w.editor, w.grants.edit, { noteId });
  await w.jobs.settle();
  return noteId;
}

async function expectNoWord() {
  const rows = [
    await w.db.read.select().from(notes),
    await w.db.read.select().from(excerpts),
    await w.db.read.select().from(painPoints),
    await w.db.read.select().from(analysisCache),
  ];
  expect(JSON.stringify(rows)).not.toContain(rareWord);
  if (d.name !== "sqlite") return;
  for (const file of [w.file, `${w.file}-wal`]) {
    expect(readFileSync(file).includes(rareWord)).toBe(false);
  }
}

describe("a deleted note", () => {
  it("waits thirty days from when it was deleted, and is erased with all that was found in it", async () => {
    const noteId = await deleted();
    await w.note("The payment failed.");
    await w.jobs.settle();
    expect(await readDeletedNotes(w.editor, w.grants.edit)).toMatchObject([
      { id: noteId, deletedAt: w.at },
    ]);
    expect(goesAt(w.at)).toEqual(daysLater(30).now());
    // deleted once more, by somebody who has it open still: nothing is put off
    await deleteNote({ ...w.editor, now: daysLater(20).now }, w.grants.edit, { noteId });
    expect(await sweepDeletedNotes(daysLater(30))).toBe(0);
    expect(await sweepDeletedNotes(daysLater(30.01))).toBe(1);
    await w.jobs.settle();
    await expectNoWord();
    expect(await w.db.read.$count(notes)).toBe(1);
    expect(await w.events("w")).toContain("notes.erased");
    await expect(restoreNote(w.editor, w.grants.edit, { noteId })).rejects.toMatchObject({
      code: "not-found",
    });
  });

  it("goes by itself with what else is kept for a time only", async () => {
    await deleted();
    await handlers["expire-evidence"].run({ ctx: daysLater(31) } as unknown as JobRun);
    expect(await w.db.read.$count(notes)).toBe(0);
  });

  it("goes at once when somebody says so, and only when it was deleted before", async () => {
    const noteId = await deleted();
    const other = await w.note("The payment failed.");
    const erase = (id: string) => eraseDeletedNote(w.editor, w.grants.edit, { noteId: id });
    expect(await erase(other)).toEqual({ ok: false, reason: "not-deleted" });
    expect(await erase(noteId)).toEqual({ ok: true });
    await w.jobs.settle();
    await expectNoWord();
    expect(await w.events(noteId)).toEqual(["note.added", "note.deleted", "note.erased"]);
    expect(await w.db.read.select({ id: notes.id }).from(notes)).toEqual([{ id: other }]);
  });

  it("leaves alone what people wrote of it in their own words", async () => {
    const noteId = await deleted();
    const said = `Siis ”${rareWord} katosi ja odotin tunnin”?`;
    await w.db.transact(async (tx) => {
      await tx.insert(commentThreads).values({
        ...{ id: "t", mapId: "m", anchorKind: "map", anchorId: "", anchorBeside: "", about: "" },
        createdAt: w.at,
      });
      await tx.insert(comments).values({
        ...{ id: "c", threadId: "t", authorId: "owner", text: said, mentions: [] },
        createdAt: w.at,
      });
    });
    await eraseDeletedNote(w.editor, w.grants.edit, { noteId });
    const [comment] = await w.db.read.select().from(comments).where(eq(comments.id, "c"));
    expect(comment?.text).toBe(said);
  });

  it("is shown to and erased by those who may edit evidence, and not from elsewhere", async () => {
    const noteId = await deleted();
    const where = { workspaceId: "w" };
    for (const role of ["facilitator", "reviewer", "viewer"] as const) {
      await expect(authorize(w.as(role), "evidence.edit", where)).rejects.toMatchObject({
        code: "forbidden",
      });
    }
    await expect(authorize(w.stranger, "evidence.edit", where)).rejects.toMatchObject({
      code: "not-found",
    });
    const elsewhere = await authorize(w.stranger, "evidence.edit", { workspaceId: "elsewhere" });
    await expect(eraseDeletedNote(w.stranger, elsewhere, { noteId })).rejects.toMatchObject({
      code: "not-found",
    });
    expect(await readDeletedNotes(w.stranger, elsewhere)).toEqual([]);
    expect(await w.db.read.$count(notes)).toBe(1);
  });
});

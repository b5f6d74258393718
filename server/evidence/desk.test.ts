import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { byHand } from "#domain/evidence/excerpt.ts";
import { authorize } from "../access/authorize.ts";
import { addExcerpt, addExcerptSchema } from "./add-excerpt.ts";
import { describeExcerpt } from "./describe-excerpt.ts";
import { labelExcerpt, labelExcerptSchema } from "./label-excerpt.ts";
import { listNotes } from "./list-notes.ts";
import { moveExcerpt } from "./move-excerpt.ts";
import { noteFilterSchema } from "./note-filter.ts";
import { markRead } from "./note-reads.ts";
import { readNote } from "./read.ts";
import { removeExcerpt } from "./remove-excerpt.ts";
import { createEvidenceWorld, type EvidenceWorld } from "./testing.ts";
import { unlabelExcerpt } from "./unlabel-excerpt.ts";
import { updateNote } from "./update-note.ts";

let w: EvidenceWorld;
beforeAll(async () => {
  w = await createEvidenceWorld();
});
afterAll(() => w.close());

const text =
  "The parcel came two weeks late and nobody answered. I wrote the address on a note for the courier. It was lovely in the end.";
const words = "wrote the address on a note";
const span = { start: text.indexOf(words), end: text.indexOf(words) + words.length, words };

const read = (noteId: string) => readNote(w.editor, w.grants.read, noteId);
const mark = (noteId: string, input: object = {}) =>
  addExcerpt(
    w.editor,
    w.grants.edit,
    addExcerptSchema.parse({ noteId, ...span, label: "neutral", type: "workaround", ...input }),
  );
const elsewhere = () => authorize(w.stranger, "evidence.edit", { workspaceId: "elsewhere" });

describe("words that a person marks", () => {
  it("become a passage beside those of the analysis, and stay through its next reading", async () => {
    const noteId = await w.note(text);
    await w.jobs.settle();
    const before = (await read(noteId)).excerpts;
    const added = await mark(noteId, { mode: "did", lens: "rituals" });
    if (!added.ok) throw new Error(added.reason);
    const mine = async () => (await read(noteId)).excerpts.find(({ id }) => id === added.excerptId);
    expect(await mine()).toMatchObject({
      text: words,
      type: "workaround",
      mode: "did",
      lens: "rituals",
      analyzer: byHand,
      labelledBy: "editor",
    });
    await w.jobs.settle();
    expect((await mine())?.placements.map(({ mapId }) => mapId)).toEqual(["m"]);

    const { excerpts: _, ...note } = await read(noteId);
    const longer = `${text} Thank you.`;
    const fields = { ...note, participant: null };
    await updateNote(w.editor, w.grants.edit, { noteId, fields, text: longer });
    await w.jobs.settle();
    expect((await mine())?.hasLostPlace).toBe(false);
    const after = (await read(noteId)).excerpts.filter(({ analyzer }) => analyzer !== byHand);
    expect(after.length).toBeGreaterThanOrEqual(before.length - 1);
    expect(await w.events(added.excerptId)).toEqual(["excerpt.added"]);
  });

  it("are refused where the note says something else by now", async () => {
    const noteId = await w.note("Quite other words.");
    expect(await mark(noteId)).toEqual({ ok: false, reason: "text-changed" });
  });

  it("go, and come back as they were under the same id", async () => {
    const noteId = await w.note(text);
    const added = await mark(noteId);
    if (!added.ok) throw new Error(added.reason);
    const { excerptId } = added;
    expect(await removeExcerpt(w.editor, w.grants.edit, { excerptId })).toEqual({ ok: true });
    expect((await read(noteId)).excerpts).toEqual([]);
    expect(await mark(noteId, { excerptId })).toEqual({ ok: true, excerptId });
    expect(await mark(noteId, { excerptId })).toEqual({ ok: false, reason: "already-there" });
    expect(await w.events(excerptId)).toEqual([
      "excerpt.added",
      "excerpt.removed",
      "excerpt.added",
    ]);
  });

  it("can be made longer or shorter, and told more about", async () => {
    const noteId = await w.note(text);
    const added = await mark(noteId);
    if (!added.ok) throw new Error(added.reason);
    const { excerptId } = added;
    const end = span.end + " for the courier".length;
    const longer = { start: span.start, end, words: text.slice(span.start, end) };
    expect(await moveExcerpt(w.editor, w.grants.edit, { excerptId, ...longer })).toEqual({
      ok: true,
    });
    await describeExcerpt(w.editor, w.grants.edit, { excerptId, mode: "said" });
    await describeExcerpt(w.editor, w.grants.edit, { excerptId, lens: "community" });
    expect((await read(noteId)).excerpts).toMatchObject([
      { text: longer.words, mode: "said", lens: "community" },
    ]);
    expect(
      await moveExcerpt(w.editor, w.grants.edit, { excerptId, start: 0, end: 5, words: "Other" }),
    ).toEqual({ ok: false, reason: "text-changed" });
  });

  it("are nothing to a stranger", async () => {
    const noteId = await w.note(text);
    const added = await mark(noteId);
    if (!added.ok) throw new Error(added.reason);
    const { excerptId } = added;
    const grant = await elsewhere();
    const input = addExcerptSchema.parse({ noteId, ...span, label: "pain" });
    const tries = [
      () => addExcerpt(w.stranger, grant, input),
      () => removeExcerpt(w.stranger, grant, { excerptId }),
      () => moveExcerpt(w.stranger, grant, { excerptId, ...span }),
      () => describeExcerpt(w.stranger, grant, { excerptId, mode: "said" }),
      () => unlabelExcerpt(w.stranger, grant, { excerptId, severity: 0 }),
    ];
    for (const attempt of tries) {
      await expect(attempt()).rejects.toMatchObject({ code: "not-found" });
    }
    expect(await w.events(excerptId)).toEqual(["excerpt.added"]);
  });
});

describe("a judgement that is taken back", () => {
  it("leaves the passage as the analysis had found it", async () => {
    const noteId = await w.note(text);
    await w.jobs.settle();
    const before = (await read(noteId)).excerpts;
    const pain = before.find(({ label }) => label === "pain");
    if (!pain) throw new Error("the analysis finds no pain");
    const excerptId = pain.id;
    const input = labelExcerptSchema.parse({ excerptId, label: "gain" });
    await labelExcerpt(w.editor, w.grants.edit, input);
    const back = { excerptId, severity: pain.severity };
    expect(await unlabelExcerpt(w.editor, w.grants.edit, back)).toEqual({ ok: true });
    expect((await read(noteId)).excerpts).toEqual(before);
    expect(await unlabelExcerpt(w.editor, w.grants.edit, back)).toEqual({
      ok: false,
      reason: "not-judged",
    });
    expect(await w.events(excerptId)).toEqual(["excerpt.labelled", "excerpt.unlabelled"]);
  });

  it("does not make a passage of the analysis one that can be removed", async () => {
    const noteId = await w.note(text);
    await w.jobs.settle();
    const [found] = (await read(noteId)).excerpts;
    expect(await removeExcerpt(w.editor, w.grants.edit, { excerptId: found?.id ?? "" })).toEqual({
      ok: false,
      reason: "found-by-analysis",
    });
  });
});

describe("who has read a note", () => {
  it("is known by name, once each, and narrows the list of each reader", async () => {
    const noteId = await w.note("The ostrich was never delivered.");
    const reviewer = w.as("reviewer");
    const grant = await authorize(reviewer, "evidence.read", { workspaceId: "w" });
    const unread = async () => {
      const filter = noteFilterSchema.parse({ search: "ostrich", state: "unread" });
      return (await listNotes(reviewer, grant, filter)).total;
    };
    expect(await unread()).toBe(1);
    await markRead(reviewer, grant, { noteId, isRead: true });
    await markRead(reviewer, grant, { noteId, isRead: true });
    await markRead(w.editor, w.grants.read, { noteId, isRead: true });
    expect((await read(noteId)).readers.map(({ name }) => name).toSorted()).toEqual([
      "editor",
      "reviewer",
    ]);
    expect(await unread()).toBe(0);
    await markRead(reviewer, grant, { noteId, isRead: false });
    expect(await unread()).toBe(1);
    expect(await w.events(noteId)).toEqual(["note.added", "note.read", "note.read", "note.unread"]);
  });

  it("is nothing that a stranger can say", async () => {
    const noteId = await w.note("Mine.");
    const grant = await authorize(w.stranger, "evidence.read", { workspaceId: "elsewhere" });
    await expect(markRead(w.stranger, grant, { noteId, isRead: true })).rejects.toMatchObject({
      code: "not-found",
    });
  });
});

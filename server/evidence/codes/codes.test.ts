import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { excerpts } from "#db/schema/evidence.ts";
import { type CodeEditInput, codeEditSchema } from "#domain/evidence/codebook/edit.ts";
import { starterSet } from "#domain/evidence/codebook/starter.ts";
import { authorize } from "../../access/authorize.ts";
import { listNotes } from "../list-notes.ts";
import { noteFilterSchema } from "../note-filter.ts";
import { readNote } from "../read.ts";
import { createEvidenceWorld, type EvidenceWorld } from "../testing.ts";
import { codeExcerpts, uncodeExcerpts } from "./code-excerpts.ts";
import { editCodebook } from "./edit-codebook.ts";
import { exportCodebook, readCodebook, readPassages } from "./read.ts";
import { undoCodebook } from "./undo-codebook.ts";

let w: EvidenceWorld;
beforeAll(async () => {
  w = await createEvidenceWorld();
});
afterAll(() => w.close());

const edit = (input: CodeEditInput, ctx = w.editor, grant = w.grants.edit) =>
  editCodebook(ctx, grant, codeEditSchema.parse(input));

async function added(name: string, parentId: string | null = null): Promise<string> {
  const result = await edit({ kind: "add", parentId, name });
  if (!result.ok) throw new Error(result.reason);
  return result.codeId ?? "";
}

/** a note of one person with its passages, coded by nobody */
async function passagesOf(text: string, participant: string): Promise<string[]> {
  const noteId = await w.note(text, { participant });
  await w.jobs.settle();
  const rows = await w.db.read.select().from(excerpts).where(eq(excerpts.noteId, noteId));
  return rows.map(({ id }) => id);
}

const countsOf = async (codeId: string) => {
  const { codes } = await readCodebook(w.editor, w.grants.read);
  const code = codes.find(({ id }) => id === codeId);
  return code && [code.excerpts, code.people, code.branchExcerpts, code.branchPeople];
};

describe("who may touch the codebook", () => {
  it("is decided by role, and a stranger finds nothing", async () => {
    await expect(
      authorize(w.stranger, "evidence.edit", { workspaceId: "w" }),
    ).rejects.toMatchObject({ code: "not-found" });
    await expect(
      authorize(w.as("reviewer"), "evidence.edit", { workspaceId: "w" }),
    ).rejects.toMatchObject({ code: "forbidden" });
    const codeId = await added("Locked away");
    const admin = w.as("admin");
    const grant = await authorize(admin, "evidence.edit", { workspaceId: "w" });
    expect(await edit({ kind: "lock", codeId })).toEqual({ ok: false, reason: "locked" });
    expect(await edit({ kind: "lock", codeId }, admin, grant)).toMatchObject({ ok: true });
    expect(await edit({ kind: "rename", codeId, name: "Mine" })).toEqual({
      ok: false,
      reason: "locked",
    });
    expect(await edit({ kind: "rename", codeId, name: "Kept" }, admin, grant)).toMatchObject({
      ok: true,
    });
    expect(await w.events(codeId)).toEqual(["code.added", "code.locked", "code.renamed"]);
  });

  it("never reaches codes, passages or changes of another workspace", async () => {
    const codeId = await added("Ours");
    const [excerptId = ""] = await passagesOf("The parcel never came and nobody cared.", "P90");
    const theirs = await authorize(w.stranger, "evidence.edit", { workspaceId: "elsewhere" });
    const rename = codeEditSchema.parse({ kind: "rename", codeId, name: "Theirs" });
    expect(await editCodebook(w.stranger, theirs, rename)).toEqual({
      ok: false,
      reason: "unknown-code",
    });
    const own = await editCodebook(
      w.stranger,
      theirs,
      codeEditSchema.parse({ kind: "add", parentId: null, name: "Theirs" }),
    );
    if (!own.ok) throw new Error(own.reason);
    await expect(
      codeExcerpts(w.stranger, theirs, { excerptIds: [excerptId], codeId: own.codeId ?? "" }),
    ).rejects.toMatchObject({ code: "not-found" });
    await expect(
      undoCodebook(w.editor, w.grants.edit, { changeId: own.changeId }),
    ).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("coding passages", () => {
  it("counts passages and people, a code with those under it, and holds what was coded", async () => {
    const parent = await added("Waiting");
    const child = await added("On the phone", parent);
    const first = await passagesOf("I waited an hour. Then I waited on hold again.", "P01");
    const second = await passagesOf("The queue was endless.", "P02");
    const ids = [...first, ...second];
    expect(ids.length).toBeGreaterThanOrEqual(2);
    expect(
      await codeExcerpts(w.editor, w.grants.edit, { excerptIds: first, codeId: child }),
    ).toEqual({ ok: true, changed: first });
    await codeExcerpts(w.editor, w.grants.edit, { excerptIds: ids, codeId: parent });
    const again = await codeExcerpts(w.editor, w.grants.edit, { excerptIds: ids, codeId: parent });
    expect(again).toEqual({ ok: true, changed: [] });
    expect(await countsOf(parent)).toEqual([ids.length, 2, ids.length, 2]);
    expect(await countsOf(child)).toEqual([first.length, 1, first.length, 1]);
    const held = await w.db.read
      .select()
      .from(excerpts)
      .where(eq(excerpts.id, first[0] ?? ""));
    expect(held[0]?.isHeld).toBe(true);

    await uncodeExcerpts(w.editor, w.grants.edit, { excerptIds: second, codeId: parent });
    expect(await countsOf(parent)).toEqual([first.length, 1, first.length, 1]);
    expect(await w.events(parent)).toEqual([
      "code.added",
      "excerpt.coded",
      "excerpt.coded",
      "excerpt.uncoded",
    ]);
  });

  it("shows the codes with the note, and finds notes by a code or one above it", async () => {
    const parent = await added("Price");
    const child = await added("Hidden fee", parent);
    const noteId = await w.note("A fee that nobody had told me of came with the bill.");
    await w.jobs.settle();
    const [passage] = (await readNote(w.editor, w.grants.read, noteId)).excerpts;
    const excerptIds = [passage?.id ?? ""];
    await codeExcerpts(w.editor, w.grants.edit, { excerptIds, codeId: child });
    const detail = await readNote(w.editor, w.grants.read, noteId);
    expect(detail.excerpts[0]?.codes).toEqual([child]);
    for (const codeId of [child, parent]) {
      const found = await listNotes(w.editor, w.grants.read, noteFilterSchema.parse({ codeId }));
      expect(found.notes.map(({ id }) => id)).toEqual([noteId]);
    }
  });
});

describe("changing the codebook", () => {
  it("merges codes with what is coded, counts anew, and brings it all back", async () => {
    const into = await added("Delay");
    const from = await added("Being late");
    const passages = await passagesOf("The train was late and I missed work.", "P11");
    const codeFrom = { excerptIds: passages, codeId: from };
    await codeExcerpts(w.editor, w.grants.edit, codeFrom);
    const merged = await edit({ kind: "merge", codeId: from, into });
    if (!merged.ok) throw new Error(merged.reason);
    expect(await countsOf(from)).toBe(undefined);
    expect((await countsOf(into))?.[0]).toBe(passages.length);
    expect(await readPassages(w.editor, w.grants.read, { codeId: into })).toHaveLength(
      passages.length,
    );

    const undone = await undoCodebook(w.editor, w.grants.edit, merged);
    if (!undone.ok) throw new Error(undone.reason);
    expect((await countsOf(from))?.[0]).toBe(passages.length);
    expect((await countsOf(into))?.[0]).toBe(0);
    expect(await undoCodebook(w.editor, w.grants.edit, merged)).toEqual({
      ok: false,
      reason: "already-undone",
    });
    // taking back what was taken back does it again
    expect(await undoCodebook(w.editor, w.grants.edit, undone)).toMatchObject({ ok: true });
    expect((await countsOf(into))?.[0]).toBe(passages.length);
  });

  it("splits the chosen passages off into a new code, and back", async () => {
    const codeId = await added("Staff");
    const some = await passagesOf("The clerk was rude. The nurse was very kind to me.", "P12");
    await codeExcerpts(w.editor, w.grants.edit, { excerptIds: some, codeId });
    const [chosen = ""] = some;
    const split = await edit({ kind: "split", codeId, name: "Rude", excerptIds: [chosen] });
    if (!split.ok) throw new Error(split.reason);
    expect((await countsOf(split.codeId ?? ""))?.[0]).toBe(1);
    expect((await countsOf(codeId))?.[0]).toBe(some.length - 1);
    await undoCodebook(w.editor, w.grants.edit, split);
    expect(await countsOf(split.codeId ?? "")).toBe(undefined);
    expect((await countsOf(codeId))?.[0]).toBe(some.length);
  });

  it("brings a starter set in one act that goes back as one, and gives a table of it", async () => {
    const brought = await edit({ kind: "bring", codes: starterSet("fi") });
    if (!brought.ok) throw new Error(brought.reason);
    const table = await exportCodebook(
      w.editor,
      await authorize(w.editor, "evidence.export", { workspaceId: "w" }),
    );
    expect(table).toContain("Saavutettavuuden este");
    const { changes } = await readCodebook(w.editor, w.grants.read);
    expect(changes[0]).toMatchObject({ kind: "bring", isMine: true, isUndone: false });
    expect(await undoCodebook(w.editor, w.grants.edit, brought)).toMatchObject({ ok: true });
    const { codes, coverage } = await readCodebook(w.editor, w.grants.read);
    expect(codes.map(({ name }) => name)).not.toContain("Jonottaminen");
    expect(coverage.coded).toBeGreaterThan(0);
    expect(coverage.coded).toBeLessThanOrEqual(coverage.notes);
  });
});

import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { excerpts, placements } from "#db/schema/evidence.ts";
import { jobs } from "#db/schema/jobs.ts";
import { codeEditSchema } from "#domain/evidence/codebook/edit.ts";
import { worthOf } from "#domain/evidence/queue/worth.ts";
import { authorize } from "../../access/authorize.ts";
import { editCodebook } from "../codes/edit-codebook.ts";
import { readNote } from "../read.ts";
import { takeBack } from "../take-back.ts";
import { createEvidenceWorld, type EvidenceWorld } from "../testing.ts";
import { type Decision, decide, decideSchema } from "./decide.ts";
import { listSuggestions, queueFilterSchema } from "./list.ts";

let w: EvidenceWorld;
beforeAll(async () => {
  w = await createEvidenceWorld();
  await w.note("The parcel never arrived and the courier did not answer. I gave up and left.");
  await w.note("Paying by card failed twice. The clerk was very kind and helped me at once.", {
    sourceType: "support",
  });
  await w.note("It is horrible how the weather was awful that day and everything went wrong.");
  await w.jobs.settle();
});
afterAll(() => w.close());

const queue = (filter: object = {}) =>
  listSuggestions(w.grants.edit, queueFilterSchema.parse(filter), w.jobs.compute);
const say = (decision: Partial<Decision> & { excerptId: string }) =>
  decide(w.editor, w.grants.edit, decideSchema.parse({ label: "pain", ...decision }));
const rowOf = async (excerptId: string) => {
  const [row] = await w.db.read.select().from(excerpts).where(eq(excerpts.id, excerptId));
  if (!row) throw new Error("no such passage");
  return row;
};

describe("the queue of suggestions", () => {
  it("shows what the analysis found and nobody has reviewed, worth a look first", async () => {
    const { suggestions, total } = await queue();
    expect(total).toBe(suggestions.length);
    expect(total).toBeGreaterThan(2);
    const rows = await w.db.read.select().from(excerpts);
    const placed = new Set(
      (await w.db.read.select().from(placements))
        .filter(({ stepId }) => stepId !== null)
        .map(({ excerptId }) => excerptId),
    );
    const expected = rows
      .filter(({ label }) => label !== "neutral")
      .map((row) => ({ id: row.id, worth: worthOf({ ...row, isUnplaced: !placed.has(row.id) }) }))
      .sort((a, b) => b.worth - a.worth || (a.id < b.id ? -1 : 1));
    expect(suggestions.map(({ excerptId }) => excerptId)).toEqual(expected.map(({ id }) => id));
  });

  it("tells what stands around a passage and where it may belong", async () => {
    const { suggestions } = await queue({ mapId: "m" });
    const parcel = suggestions.find(({ text }) => text.includes("parcel"));
    expect(parcel?.home).toMatchObject({ mapId: "m", stepId: "wait" });
    for (const { before, text, after, noteId } of suggestions) {
      const note = await readNote(w.editor, w.grants.read, noteId);
      expect(note.text).toContain(before + text + after);
    }
  });

  it("can be narrowed, and leaves out what is on the screen already", async () => {
    const all = (await queue()).suggestions;
    const support = await queue({ sourceType: "support" });
    expect(support.suggestions.every(({ sourceType }) => sourceType === "support")).toBe(true);
    expect(support.total).toBeLessThan(all.length);
    const gains = await queue({ label: "gain" });
    expect(gains.suggestions.every(({ label }) => label === "gain")).toBe(true);
    const [sure, unsure] = [await queue({ sureness: "sure" }), await queue({ sureness: "unsure" })];
    expect(sure.total + unsure.total).toBe(all.length);
    const rest = await queue({ except: [all[0]?.excerptId ?? ""] });
    expect(rest.suggestions).toEqual(all.slice(1));
    expect(rest.total).toBe(all.length);
  });
});

describe("a decision", () => {
  it("says what it is, where it belongs and how it is coded, and goes back as one", async () => {
    const code = await editCodebook(
      w.editor,
      w.grants.edit,
      codeEditSchema.parse({ kind: "add", parentId: null, name: "Parcel" }),
    );
    if (!code.ok) throw new Error(code.reason);
    const codeId = code.codeId ?? "";
    const before = await queue();
    const parcel = before.suggestions.find(({ text }) => text.includes("parcel"));
    const excerptId = parcel?.excerptId ?? "";
    expect(parcel?.proposedCodes).toEqual([{ codeId, because: "name" }]);
    const stored = await rowOf(excerptId);
    const place = { mapId: "m", stepId: "pay" };
    const done = await say({ excerptId, severity: 4, place, codeIds: [codeId] });
    if (!done.ok) throw new Error(done.reason);
    expect((await queue()).total).toBe(before.total - 1);
    const note = await readNote(w.editor, w.grants.read, parcel?.noteId ?? "");
    expect(note.excerpts.find(({ id }) => id === excerptId)).toMatchObject({
      label: "pain",
      severity: 4,
      isHeld: true,
      labelledBy: "editor",
      codes: [codeId],
      placements: [{ mapId: "m", stepId: "pay", by: "person" }],
    });

    expect(await takeBack(w.editor, w.grants.edit, done)).toEqual({ ok: true });
    expect(await rowOf(excerptId)).toEqual({ ...stored });
    expect((await queue()).suggestions.map((one) => one.excerptId)).toEqual(
      before.suggestions.map((one) => one.excerptId),
    );
    expect(await takeBack(w.editor, w.grants.edit, done)).toEqual({
      ok: false,
      reason: "already-undone",
    });
    expect(await w.events(excerptId)).toEqual(["excerpt.decided"]);
  });

  it("waits half a second for those that follow, and the map is grouped once for all", async () => {
    await w.jobs.settle();
    const ids = (await queue({ mapId: "m" })).suggestions.map((one) => one.excerptId);
    const done = await say({ excerptId: ids[0] ?? "" });
    const next = await say({ excerptId: ids[1] ?? "" });
    const groupings = await w.db.read
      .select({ runAt: jobs.runAt })
      .from(jobs)
      .where(and(eq(jobs.kind, "pain"), eq(jobs.status, "waiting")));
    expect(groupings).toEqual([{ runAt: new Date(w.at.getTime() + 500) }]);
    for (const change of [next, done]) {
      if (!change.ok) throw new Error(change.reason);
      await takeBack(w.editor, w.grants.edit, change);
    }
  });

  it("is not taken back over what somebody decided since", async () => {
    const excerptId = (await queue()).suggestions[0]?.excerptId ?? "";
    const first = await say({ excerptId });
    await say({ excerptId, label: "neutral" });
    if (!first.ok) throw new Error(first.reason);
    expect(await takeBack(w.editor, w.grants.edit, first)).toEqual({
      ok: false,
      reason: "changed-since",
    });
    expect((await rowOf(excerptId)).label).toBe("neutral");
  });

  it("knows no step of another map and no code of another book", async () => {
    const excerptId = (await queue()).suggestions[0]?.excerptId ?? "";
    expect(await say({ excerptId, place: { mapId: "m", stepId: "none" } })).toEqual({
      ok: false,
      reason: "unknown-step",
    });
    expect(await say({ excerptId, codeIds: ["none"] })).toEqual({
      ok: false,
      reason: "unknown-code",
    });
    const theirs = await authorize(w.stranger, "evidence.edit", { workspaceId: "elsewhere" });
    const decision = decideSchema.parse({ excerptId, label: "pain" });
    await expect(decide(w.stranger, theirs, decision)).rejects.toMatchObject({ code: "not-found" });
    await expect(takeBack(w.stranger, theirs, { changeId: 1 })).rejects.toMatchObject({
      code: "not-found",
    });
  });
});

import { eq, inArray } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { excerpts, notes } from "#db/schema/evidence.ts";
import { nodes } from "#db/schema/map.ts";
import { painPoints } from "#db/schema/pain.ts";
import { shareLinks } from "#db/schema/share.ts";
import { type AnalyzedExcerpt, analyzeText } from "#domain/analysis/analyze.ts";
import { authorize } from "../access/authorize.ts";
import { deleteNote, restoreNote } from "../evidence/delete-note.ts";
import { replaceExcerpts } from "../evidence/replace-excerpts.ts";
import { createEvidenceWorld, type EvidenceWorld } from "../evidence/testing.ts";
import { enqueuePlacement } from "../jobs/enqueue.ts";
import { confirm } from "./confirm.ts";
import { dismiss, reopen } from "./dismiss.ts";
import { merge } from "./merge.ts";
import { move } from "./move.ts";
import { type PainPointRow, readPain, readPainPoint, readStepFindings } from "./read.ts";
import { readTray } from "./read-tray.ts";
import { rename } from "./rename.ts";
import { split } from "./split.ts";

let w: EvidenceWorld;
beforeAll(async () => {
  w = await createEvidenceWorld();
  for (const [index, text] of tellings.entries()) {
    await w.note(text, { participant: `P${10 + index}`, sourceType: "interview" });
  }
  await w.jobs.settle();
  await rerun(asTold);
});
afterAll(() => w.close());

const praise = "Paying was easy and quick, I loved the checkout.";
const tellings = [
  "The courier never delivered my parcel home. I had to call the courier three times.",
  "The courier lost my parcel and nobody knew where the delivery was.",
  "My parcel was delivered two weeks late by the courier.",
  "Paying by card failed in the checkout, and the payment did not go through.",
  "The card payment failed again and I had to pay twice in the checkout.",
  "The chat with support closed before anybody answered my question about the refund.",
  praise,
];

const panel = () => readPain(w.editor, w.grants.pain, {}, w.jobs.compute);
const detail = (id: string) => readPainPoint(w.editor, w.grants.pain, id);
const open = async (kind: "pain" | "gain" = "pain"): Promise<PainPointRow[]> =>
  (await panel()).points.filter((point) => point.kind === kind && point.status === "open");

/** Everything is read and computed anew by an analyzer that cuts elsewhere. */
async function rerun(cut: (found: AnalyzedExcerpt[], text: string) => AnalyzedExcerpt[]) {
  const stored = await w.db.read.select().from(notes).where(eq(notes.workspaceId, "w"));
  for (const note of stored) {
    const findings = cut(analyzeText({ text: note.text, sourceType: "interview" }), note.text);
    await w.db.transact((tx) => replaceExcerpts(tx, w.system, "changed", [{ note, findings }]));
  }
  await w.db.transact((tx) => enqueuePlacement(tx, w.system, "m"));
  await w.jobs.settle();
}

/** What each sentence is does not hang on how well the analyzer reads: that is measured elsewhere. */
const asTold = (found: AnalyzedExcerpt[], text: string) =>
  found.map((finding) => ({ ...finding, label: labelOf(text) }));

const labelOf = (text: string) => (text === praise ? ("gain" as const) : ("pain" as const));

/** The full stop goes, and the first letter: every boundary moves. */
const shorter = (found: AnalyzedExcerpt[], text: string) =>
  found.map((finding) => {
    const [start, end] = [finding.start + 1, finding.end - 1];
    return { ...finding, label: labelOf(text), start, end, text: text.slice(start, end) };
  });

/** A whole note is one passage. */
const whole = (found: AnalyzedExcerpt[], text: string) =>
  found.slice(0, 1).map((finding) => ({
    ...finding,
    label: labelOf(text),
    start: 0,
    end: text.length,
    text,
  }));

describe("the pain points of a map", () => {
  it("are ranked, counted by people and opened down to the words in their note", async () => {
    const { points, notes: linked, waiting } = await panel();
    expect({ linked, waiting }).toEqual({ linked: tellings.length, waiting: 0 });
    const scores = points.filter(({ kind }) => kind === "pain").map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    const [worst] = await open();
    const { quotations, people } = await detail(worst?.id ?? "");
    expect(people.length).toBe(worst?.parts.people);
    for (const { noteId, start, end, text } of quotations) {
      const [note] = await w.db.read.select().from(notes).where(eq(notes.id, noteId));
      expect(note?.text.slice(start, end)).toBe(text);
    }
  });

  it("never quote without consent, but count", async () => {
    const noteId = await w.note("The courier dropped my parcel into the river.", {
      participant: "P90",
      consent: "no",
    });
    await w.jobs.settle();
    const [row] = await w.db.read.select().from(excerpts).where(eq(excerpts.noteId, noteId));
    const all = await Promise.all((await open()).map(({ id }) => detail(id)));
    const own = all.find(({ excerptIds }) => excerptIds.includes(row?.id ?? ""));
    expect(own?.unquotable).toBeGreaterThan(0);
    expect(JSON.stringify(all)).not.toContain("river");
    await deleteNote(w.editor, w.grants.edit, { noteId });
    await w.jobs.settle();
  });

  it("are not told to strangers, and their words not to readers of a link", async () => {
    await expect(authorize(w.stranger, "pain.read", { mapId: "m" })).rejects.toMatchObject({
      code: "not-found",
    });
    const linkId = "l";
    await w.db.transact(async (tx) => {
      await tx.insert(shareLinks).values({
        id: linkId,
        mapId: "m",
        name: "For all",
        tokenHash: "of its word",
        showsPain: true,
        showsQuotes: false,
        frames: [],
        createdBy: "editor",
        createdAt: w.at,
      });
    });
    const reader = { ...w.system, actor: { kind: "link", linkId, mapId: "m" } as const };
    const grant = await authorize(reader, "pain.read", { mapId: "m" });
    const [worst] = await open();
    const seen = await readPainPoint(reader, grant, worst?.id ?? "");
    expect(seen.quotations).toEqual([]);
    await expect(readTray(reader, grant, {})).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("what a person says of a pain point", () => {
  it("survives an analyzer that cuts elsewhere: title, home, merge, split, dismissal, confirmation", async () => {
    const before = await open();
    const [first, second, third] = before;
    if (!first || !second || !third) throw new Error("three pain points are needed");
    await rename(w.editor, w.grants.correct, { painPointId: first.id, title: "Never arrives" });
    await move(w.editor, w.grants.correct, { painPointId: first.id, stepId: "pay" });
    expect(await merge(w.editor, w.grants.correct, { from: second.id, into: first.id })).toEqual({
      ok: true,
    });
    await dismiss(w.editor, w.grants.decide, { painPointId: third.id, reason: "out-of-scope" });
    await confirm(w.editor, w.grants.decide, { painPointId: first.id });
    await w.jobs.settle();
    const merged = await detail(first.id);
    expect(merged).toMatchObject({ title: "Never arrives", stepId: "pay", reviewedShare: 1 });

    await rerun(shorter);
    expect(await detail(first.id)).toMatchObject({
      title: "Never arrives",
      stepId: "pay",
      status: "open",
      reviewedShare: 1,
      excerptIds: merged.excerptIds,
    });
    expect((await panel()).points.find(({ id }) => id === third.id)).toMatchObject({
      status: "dismissed",
      dismissReason: "out-of-scope",
    });
    expect((await panel()).points.some(({ id }) => id === second.id)).toBe(false);

    const [leaving] = merged.excerptIds;
    const apart = await split(w.editor, w.grants.correct, {
      painPointId: first.id,
      excerptIds: [leaving ?? ""],
    });
    if (!apart.ok) throw new Error(apart.reason);
    await rename(w.editor, w.grants.correct, {
      painPointId: apart.painPointId,
      title: "Lost on the way",
    });
    await w.jobs.settle();
    await rerun(whole);
    const splitOff = await detail(apart.painPointId);
    expect(splitOff.excerptIds).toContain(leaving);
    expect(splitOff.title).toBe("Lost on the way");
    expect((await detail(first.id)).excerptIds).not.toContain(leaving);
    expect(await w.events(first.id)).toEqual([
      "painPoint.renamed",
      "painPoint.moved",
      "painPoint.merged",
      "painPoint.confirmed",
      "painPoint.split",
    ]);

    await reopen(w.editor, w.grants.decide, { painPointId: third.id });
    await rerun(asTold);
    expect(["open", "unsupported"]).toContain((await detail(third.id)).status);
  });

  it("never vanishes with its evidence: it becomes unsupported, and open again when that returns", async () => {
    const noteId = await w.note("The invoice in the app was wrong and I was charged too much.", {
      participant: "P77",
    });
    await w.jobs.settle();
    const [row] = await w.db.read.select().from(excerpts).where(eq(excerpts.noteId, noteId));
    const all = await Promise.all((await open()).map(({ id }) => detail(id)));
    const own = all.find(({ excerptIds }) => excerptIds.includes(row?.id ?? ""));
    if (own?.excerptIds.length !== 1) throw new Error("a pain point of its own is needed");
    await rename(w.editor, w.grants.correct, { painPointId: own.id, title: "Wrong invoices" });
    await deleteNote(w.editor, w.grants.edit, { noteId });
    await w.jobs.settle();
    expect(await detail(own.id)).toMatchObject({ status: "unsupported", title: "Wrong invoices" });
    await restoreNote(w.editor, w.grants.edit, { noteId });
    await w.jobs.settle();
    const after = await Promise.all((await open()).map(({ id }) => detail(id)));
    expect(after.find(({ excerptIds }) => excerptIds.includes(row?.id ?? ""))).toMatchObject({
      id: own.id,
      title: "Wrong invoices",
      status: "open",
    });
  });

  it("is refused where it makes no sense", async () => {
    const [pain] = await open();
    const [gain] = await open("gain");
    const painPointId = pain?.id ?? "";
    const { correct, decide } = w.grants;
    expect(await merge(w.editor, correct, { from: painPointId, into: painPointId })).toEqual({
      ok: false,
      reason: "same",
    });
    expect(await merge(w.editor, correct, { from: gain?.id ?? "", into: painPointId })).toEqual({
      ok: false,
      reason: "different-kind",
    });
    expect(await move(w.editor, correct, { painPointId, stepId: "nowhere" })).toEqual({
      ok: false,
      reason: "unknown-step",
    });
    expect(await split(w.editor, correct, { painPointId, excerptIds: ["nothing"] })).toEqual({
      ok: false,
      reason: "unknown-excerpt",
    });
    expect(await reopen(w.editor, decide, { painPointId })).toEqual({
      ok: false,
      reason: "not-dismissed",
    });
    await expect(
      rename(w.editor, correct, { painPointId: "nothing", title: "x" }),
    ).rejects.toMatchObject({ code: "not-found" });
    await expect(authorize(w.as("viewer"), "pain.correct", { mapId: "m" })).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(authorize(w.stranger, "pain.decide", { mapId: "m" })).rejects.toMatchObject({
      code: "not-found",
    });
  });
});

describe("a step that is deleted", () => {
  it("sends its passages to the tray, and undo brings them back", async () => {
    const tray = async () =>
      (await readTray(w.editor, w.grants.pain, { limit: 200 })).map(({ excerptId }) => excerptId);
    const onStep = async () =>
      (await readStepFindings(w.editor, w.grants.pain)).find(({ stepId }) => stepId === "wait");
    const before = { tray: await tray(), step: await onStep() };
    expect(before.step?.painPeople).toBeGreaterThan(0);

    const [step] = await w.db.read.select().from(nodes).where(eq(nodes.id, "wait"));
    await w.db.transact(async (tx) => {
      await tx.delete(nodes).where(eq(nodes.id, "wait"));
    });
    expect((await tray()).length).toBeGreaterThan(before.tray.length);
    expect(await onStep()).toBeUndefined();

    await w.db.transact(async (tx) => {
      if (step) await tx.insert(nodes).values(step);
    });
    expect(await tray()).toEqual(before.tray);
    expect(await onStep()).toEqual(before.step);
  });
});

describe("counting only what is confirmed", () => {
  it("leaves out what nobody has looked at", async () => {
    const all = (await panel()).points;
    const confirmed = await readPain(
      w.editor,
      w.grants.pain,
      { confirmedOnly: true },
      w.jobs.compute,
    );
    expect(confirmed.points.length).toBeLessThan(all.length);
    expect(confirmed.points.every(({ reviewedShare }) => reviewedShare === 1)).toBe(true);
    const ids = confirmed.points.map(({ id }) => id);
    const known = await w.db.read.select().from(painPoints).where(inArray(painPoints.id, ids));
    expect(known).toHaveLength(ids.length);
  });
});

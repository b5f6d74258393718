import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { codes } from "#db/schema/codes.ts";
import { excerpts } from "#db/schema/evidence.ts";
import { attach } from "./attach.ts";
import { codeExcerpts, uncodeExcerpts } from "./codes/code-excerpts.ts";
import { describeExcerpt } from "./describe-excerpt.ts";
import { labelExcerpt, labelExcerptSchema } from "./label-excerpt.ts";
import { moveExcerpt } from "./move-excerpt.ts";
import { placeExcerpt } from "./place-excerpt.ts";
import { decide, decideSchema } from "./queue/decide.ts";
import { takeBack } from "./take-back.ts";
import { createEvidenceWorld, type EvidenceWorld } from "./testing.ts";
import { unlabelExcerpt } from "./unlabel-excerpt.ts";

let w: EvidenceWorld;
beforeAll(async () => {
  w = await createEvidenceWorld();
  await w.db.transact(async (tx) => {
    const code = { id: "c", workspaceId: "w", name: "waiting", description: "", colour: 0 };
    await tx.insert(codes).values({ ...code, order: "a0", createdAt: w.at });
  });
});
afterAll(() => w.close());

/** A pain as the analysis found it: held by nobody. */
async function pain() {
  const noteId = await w.note(
    "The parcel never arrived and nobody at the courier told me anything.",
  );
  await w.jobs.settle();
  const rows = await w.db.read.select().from(excerpts).where(eq(excerpts.noteId, noteId));
  const found = rows.find(({ label }) => label === "pain");
  if (!found) throw new Error("no pain found");
  return found;
}

const rowOf = async (id: string) => {
  const [row] = await w.db.read.select().from(excerpts).where(eq(excerpts.id, id));
  return row;
};

type Found = Awaited<ReturnType<typeof pain>>;

/** What people may have done to a passage between its judgement and the undo of that. */
const since: Record<string, (passage: Found) => Promise<unknown>> = {
  coded: ({ id }) => codeExcerpts(w.editor, w.grants.edit, { excerptIds: [id], codeId: "c" }),
  "attached to a step": ({ id }) =>
    attach(w.editor, w.grants.correct, { excerptIds: [id], nodeId: "pay" }),
  placed: ({ id }) => placeExcerpt(w.editor, w.grants.correct, { excerptId: id, stepId: "pay" }),
  described: ({ id }) => describeExcerpt(w.editor, w.grants.edit, { excerptId: id, mode: "did" }),
  "marked otherwise": ({ id, start, text }) => {
    const words = text.slice(0, text.indexOf(" and"));
    const span = { start, end: start + words.length, words };
    return moveExcerpt(w.editor, w.grants.edit, { excerptId: id, ...span });
  },
};

describe("a passage whose judgement is taken back", () => {
  it.each(Object.entries(since))("stays as it is %s", async (_, act) => {
    const labelled = await pain();
    const input = labelExcerptSchema.parse({ excerptId: labelled.id, label: "gain" });
    await labelExcerpt(w.editor, w.grants.edit, input);
    await act(labelled);
    const back = { excerptId: labelled.id, severity: labelled.severity };
    expect(await unlabelExcerpt(w.editor, w.grants.edit, back)).toEqual({ ok: true });
    expect(await rowOf(labelled.id)).toMatchObject({ label: "pain", isHeld: true });

    const decided = await pain();
    const decision = decideSchema.parse({ excerptId: decided.id, label: "pain", severity: 2 });
    const done = await decide(w.editor, w.grants.edit, decision);
    if (!done.ok) throw new Error(done.reason);
    await act(decided);
    expect(await takeBack(w.editor, w.grants.edit, done)).toEqual({ ok: true });
    expect(await rowOf(decided.id)).toMatchObject({ labelledAt: null, isHeld: true });
  });

  it("is let go of where nothing that people did to it stands", async () => {
    const { id: excerptId } = await pain();
    const coding = { excerptIds: [excerptId], codeId: "c" };
    const decision = decideSchema.parse({ excerptId, label: "pain", codeIds: ["c"] });
    const done = await decide(w.editor, w.grants.edit, decision);
    if (!done.ok) throw new Error(done.reason);
    expect(await takeBack(w.editor, w.grants.edit, done)).toEqual({ ok: true });
    expect(await rowOf(excerptId)).toMatchObject({ isHeld: false });
    const again = await decide(w.editor, w.grants.edit, { ...decision, codeIds: [] });
    if (!again.ok) throw new Error(again.reason);
    await codeExcerpts(w.editor, w.grants.edit, coding);
    await uncodeExcerpts(w.editor, w.grants.edit, coding);
    expect(await takeBack(w.editor, w.grants.edit, again)).toEqual({ ok: true });
    expect(await rowOf(excerptId)).toMatchObject({ isHeld: false });
  });
});

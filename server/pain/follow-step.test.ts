import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { attachments } from "#db/schema/codes.ts";
import { commentThreads } from "#db/schema/comment.ts";
import { excerpts, noteMaps, placements } from "#db/schema/evidence.ts";
import { nodes } from "#db/schema/map.ts";
import { painPoints } from "#db/schema/pain.ts";
import { authorize } from "../access/authorize.ts";
import { attach } from "../evidence/attach.ts";
import { createEvidenceWorld, type EvidenceWorld } from "../evidence/testing.ts";
import { enqueuePlacement } from "../jobs/enqueue.ts";
import { followStep } from "./follow-step.ts";
import { countHeld } from "./held-by-step.ts";
import { move } from "./move.ts";
import { readPain } from "./read.ts";

let w: EvidenceWorld;
let held: Awaited<ReturnType<typeof fill>>;
beforeAll(async () => {
  w = await createEvidenceWorld();
  held = await fill();
});
afterAll(() => w.close());

/** At "wait": what a person placed, attached, dropped and moved there, and what the analysis put there. */
async function fill() {
  const say = async (participant: string, stepHint: string | null = null) => {
    const text = "The courier never delivered my parcel home. I waited for nothing.";
    const noteId = await w.note(text, {
      participant,
      maps: [{ mapId: "m", stepHint }],
    });
    await w.jobs.settle();
    const [row] = await w.db.read.select().from(excerpts).where(eq(excerpts.noteId, noteId));
    if (!row) throw new Error("nothing found");
    return { noteId, excerptId: row.id };
  };
  const placed = (await say("P1")).excerptId;
  const attached = (await say("P2")).excerptId;
  const both = (await say("P3")).excerptId;
  const dropped = (await say("P4", "wait")).noteId;
  const proposed = (await say("P5")).excerptId;
  const put = (excerptId: string, nodeId: string) =>
    attach(w.editor, w.grants.correct, { excerptIds: [excerptId], nodeId });
  await w.addStep("far", "Far away", "", 2);
  await put(placed, "wait");
  await put(attached, "far");
  await put(attached, "wait");
  await put(both, "far");
  await put(both, "wait");
  await put(both, "pay");
  await w.jobs.settle();
  const [point] = (await readPain(w.editor, w.grants.pain, {}, w.jobs.compute)).points;
  if (!point) throw new Error("nothing hurts");
  await move(w.editor, w.grants.correct, { painPointId: point.id, stepId: "wait" });
  const about = { mapId: "m", anchorBeside: "", about: "", createdAt: w.editor.now() };
  await w.db.transact((tx) =>
    tx.insert(commentThreads).values([
      { ...about, id: "t1", anchorKind: "step", anchorId: "wait" },
      { ...about, id: "t2", anchorKind: "curve", anchorId: "wait" },
      { ...about, id: "t3", anchorKind: "step", anchorId: "pay" },
      // cards have ids of their own
      { ...about, id: "t4", anchorKind: "card", anchorId: "wait" },
    ]),
  );
  return { placed, attached, both, dropped, proposed, pointId: point.id };
}

/** Where everything lies. */
async function places() {
  const home = async (excerptId: string) => {
    const [row] = await w.db.read
      .select({ stepId: placements.stepId, by: placements.by })
      .from(placements)
      .where(and(eq(placements.excerptId, excerptId), eq(placements.mapId, "m")));
    return row;
  };
  const on = async (excerptId: string) => {
    const rows = await w.db.read
      .select({ id: attachments.nodeId })
      .from(attachments)
      .where(eq(attachments.excerptId, excerptId));
    return rows.map(({ id }) => id).sort();
  };
  const [note] = await w.db.read.select().from(noteMaps).where(eq(noteMaps.noteId, held.dropped));
  const [point] = await w.db.read.select().from(painPoints).where(eq(painPoints.id, held.pointId));
  return {
    placed: await home(held.placed),
    attached: await on(held.attached),
    both: await on(held.both),
    dropped: note?.stepHint,
    point: point?.stepId,
    proposed: await home(held.proposed),
    talks: await talkPlaces(),
  };
}

async function talkPlaces() {
  const talks = await w.db.read.select().from(commentThreads).orderBy(commentThreads.id);
  return talks.map(({ anchorId }) => anchorId);
}

const atWait = {
  placed: { stepId: "wait", by: "person" },
  attached: ["wait"],
  both: ["pay", "wait"],
  dropped: "wait",
  point: "wait",
  proposed: { stepId: "wait", by: "machine" },
  talks: ["wait", "wait", "pay", "wait"],
};

describe("what people put on a step", () => {
  it("follows where the step becomes part of another, and comes back whole", async () => {
    const grant = await authorize(w.editor, "map.edit", { mapId: "m" });
    expect(await places()).toEqual(atWait);
    expect(await countHeld(w.editor, grant, { stepId: "wait" })).toBe(7);
    const there = await followStep(w.editor, grant, { from: "wait", to: "pay", back: null });
    expect(await places()).toEqual({
      ...atWait,
      placed: { stepId: "pay", by: "person" },
      attached: ["pay"],
      both: ["pay"],
      dropped: "pay",
      point: "pay",
      talks: ["pay", "pay", "pay", "wait"],
    });
    expect(await countHeld(w.editor, grant, { stepId: "wait" })).toBe(0);
    await followStep(w.editor, grant, { from: "pay", to: "wait", back: there.moved });
    expect(await places()).toEqual(atWait);
    expect(await w.events("m")).toContain("evidence.followed");
  });

  it("leaves what the analysis proposes to the words of the step that is left", async () => {
    const grant = await authorize(w.editor, "map.edit", { mapId: "m" });
    const there = await followStep(w.editor, grant, { from: "wait", to: "pay", back: null });
    const step = (id: string) => and(eq(nodes.mapId, "m"), eq(nodes.id, id));
    const [wait] = await w.db.read.select().from(nodes).where(step("wait"));
    if (!wait) throw new Error("no step");
    await w.db.transact(async (tx) => {
      await tx.delete(nodes).where(step("wait"));
      const description = `The customer pays by card in the checkout\n\n${wait.title}: ${wait.fields.description}`;
      await tx.update(nodes).set({ fields: { description } }).where(step("pay"));
      await enqueuePlacement(tx, w.system, "m");
    });
    await w.jobs.settle();
    expect(await places()).toMatchObject({
      placed: { stepId: "pay", by: "person" },
      proposed: { stepId: "pay", by: "machine" },
      point: "pay",
    });
    await w.db.transact(async (tx) => {
      await tx.insert(nodes).values(wait);
      await tx
        .update(nodes)
        .set({ fields: { description: "The customer pays by card" } })
        .where(step("pay"));
      await enqueuePlacement(tx, w.system, "m");
    });
    await followStep(w.editor, grant, { from: "pay", to: "wait", back: there.moved });
    await w.jobs.settle();
    expect(await places()).toEqual(atWait);
  });

  it("moves nothing for who may not edit the map, and takes no foreign thing back", async () => {
    for (const [who, code] of [
      [w.as("viewer"), "forbidden"],
      [w.as("reviewer"), "forbidden"],
      [w.stranger, "not-found"],
    ] as const) {
      await expect(authorize(who, "map.edit", { mapId: "m" })).rejects.toMatchObject({ code });
    }
    const grant = await authorize(w.editor, "map.edit", { mapId: "m" });
    const all = [held.placed, held.attached, held.both, held.proposed];
    const rows = await w.db.read.select({ id: commentThreads.id }).from(commentThreads);
    const talks = rows.map(({ id }) => id);
    const hinted = [held.dropped];
    const back = { homes: all, attached: all, doubled: all, hinted, points: [], talks };
    const none = await followStep(w.editor, grant, { from: "nowhere", to: "pay", back });
    expect(Object.values(none.moved).flat()).toEqual([]);
    expect(await places()).toEqual(atWait);
  });
});

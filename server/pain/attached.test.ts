import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { placements } from "#db/schema/evidence.ts";
import { nodes } from "#db/schema/map.ts";
import { authorize } from "../access/authorize.ts";
import { attach, detach } from "../evidence/attach.ts";
import { readNote } from "../evidence/read.ts";
import { takeBack } from "../evidence/take-back.ts";
import { createEvidenceWorld, type EvidenceWorld } from "../evidence/testing.ts";
import { readAttached } from "./attached.ts";
import { readStepFindings } from "./read.ts";
import { readCardFindings } from "./read-card-findings.ts";
import { readTray } from "./read-tray.ts";

let w: EvidenceWorld;
beforeAll(async () => {
  w = await createEvidenceWorld();
  await w.addStep("care", "Support", "Asking the customer service for help", 2);
  await w.db.transact(async (tx) => {
    await tx
      .insert(nodes)
      .values([card("on-wait", "wait"), { ...card("parked", null), x: 0, y: 0 }]);
  });
});
afterAll(() => w.close());

function card(id: string, stepId: string | null) {
  return { mapId: "m", id, kind: "card" as const, title: id, position: 0, stepId, fields: {} };
}

const put = (excerptId: string, nodeId: string) =>
  attach(w.editor, w.grants.correct, { excerptIds: [excerptId], nodeId });

async function pain(participant: string): Promise<{ excerptId: string; noteId: string }> {
  const text = "The parcel never arrived and nobody at the courier told me anything.";
  const noteId = await w.note(text, { participant });
  await w.jobs.settle();
  const note = await readNote(w.editor, w.grants.read, noteId);
  const found = note.excerpts.find(({ label }) => label === "pain");
  if (!found) throw new Error("no pain found");
  return { excerptId: found.id, noteId };
}

const homeOf = async (excerptId: string) => {
  const [row] = await w.db.read
    .select({ stepId: placements.stepId, by: placements.by })
    .from(placements)
    .where(and(eq(placements.excerptId, excerptId), eq(placements.mapId, "m")));
  return row;
};

const peopleAt = async () => {
  await w.jobs.settle();
  const rows = await readStepFindings(w.editor, w.grants.pain);
  return Object.fromEntries(
    rows.filter(({ personaId }) => personaId === "").map((row) => [row.stepId, row.painPeople]),
  );
};

describe("attaching a passage", () => {
  it("makes the first place a person gives its home, and counts its person at each further one", async () => {
    const { excerptId } = await pain("P01");
    expect(await peopleAt()).toEqual({ pay: 0, wait: 1, care: 0 });
    await put(excerptId, "care");
    expect(await homeOf(excerptId)).toEqual({ stepId: "care", by: "person" });
    expect(await peopleAt()).toEqual({ pay: 0, wait: 0, care: 1 });
    await put(excerptId, "pay");
    await put(excerptId, "pay");
    await put(excerptId, "on-wait");
    expect(await homeOf(excerptId)).toEqual({ stepId: "care", by: "person" });
    expect(await peopleAt()).toEqual({ pay: 1, wait: 1, care: 1 });
    expect(await readCardFindings(w.editor, w.grants.pain)).toEqual([
      { cardId: "on-wait", passages: 1, people: 1, sourceTypes: 1 },
    ]);
    const quote = await authorize(w.editor, "pain.quote", { mapId: "m" });
    for (const nodeId of ["care", "pay", "on-wait"]) {
      expect(await readAttached(w.editor, quote, { nodeId })).toMatchObject([{ excerptId }]);
    }
    expect(await w.events("pay")).toEqual(["excerpt.attached", "excerpt.attached"]);
  });

  it("keeps a passage with its card, wherever that goes", async () => {
    const { excerptId } = await pain("P02");
    await put(excerptId, "care");
    await put(excerptId, "parked");
    const before = await peopleAt();
    await w.db.transact(async (tx) => {
      await tx.update(nodes).set({ stepId: "pay" }).where(eq(nodes.id, "parked"));
    });
    await put(excerptId, "parked");
    expect((await peopleAt()).pay).toBe((before.pay ?? 0) + 1);
  });

  it("moves the home to the next place when it is taken off, and then to the tray", async () => {
    const { excerptId } = await pain("P03");
    await put(excerptId, "care");
    await put(excerptId, "pay");
    const off = (nodeId: string) => detach(w.editor, w.grants.correct, { excerptId, nodeId });
    const first = await off("care");
    expect(await homeOf(excerptId)).toEqual({ stepId: "pay", by: "person" });
    await off("pay");
    expect(await homeOf(excerptId)).toEqual({ stepId: null, by: "person" });
    const waiting = (await readTray(w.editor, w.grants.pain, {})).map((row) => row.excerptId);
    expect(waiting).toContain(excerptId);
    expect(await takeBack(w.editor, w.grants.edit, first)).toEqual({
      ok: false,
      reason: "changed-since",
    });
  });

  it("can be taken back, to what the analysis had said", async () => {
    const { excerptId } = await pain("P04");
    const machine = await homeOf(excerptId);
    const done = await put(excerptId, "on-wait");
    if (!done.ok) throw new Error(done.reason);
    expect(await homeOf(excerptId)).toEqual({ stepId: "wait", by: "person" });
    expect(await takeBack(w.editor, w.grants.edit, done)).toEqual({ ok: true });
    expect(await homeOf(excerptId)).toEqual(machine);
    const quote = await authorize(w.editor, "pain.quote", { mapId: "m" });
    const there = await readAttached(w.editor, quote, { nodeId: "on-wait" });
    expect(there.map((one) => one.excerptId)).not.toContain(excerptId);
  });

  it("keeps a passage out of the tray as long as one of its places is there", async () => {
    const { excerptId } = await pain("P05");
    await w.addStep("gone", "Gone", "", 3);
    await put(excerptId, "gone");
    await put(excerptId, "pay");
    await w.db.transact(async (tx) => {
      await tx.delete(nodes).where(eq(nodes.id, "gone"));
    });
    const waiting = (await readTray(w.editor, w.grants.pain, {})).map((row) => row.excerptId);
    expect(waiting).not.toContain(excerptId);
  });

  it("needs the right to correct, a place of this map and a passage of this workspace", async () => {
    const { excerptId } = await pain("P06");
    expect(await put(excerptId, "nowhere")).toEqual({ ok: false, reason: "unknown-step" });
    await expect(put("foreign", "pay")).rejects.toMatchObject({ code: "not-found" });
    await expect(authorize(w.as("viewer"), "pain.correct", { mapId: "m" })).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(authorize(w.stranger, "pain.correct", { mapId: "m" })).rejects.toMatchObject({
      code: "not-found",
    });
  });
});

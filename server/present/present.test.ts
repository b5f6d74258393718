import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { excerpts, placements } from "#db/schema/evidence.ts";
import { speakerNotes } from "#db/schema/present.ts";
import { audit } from "#db/schema/workspace.ts";
import { buildCard, buildMap, buildStep } from "#domain/map/testing.ts";
import { authorize, authorizeOrNull } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { createEvidenceWorld, type EvidenceWorld } from "../evidence/testing.ts";
import { readSpeakerNotes } from "./read-speaker-notes.ts";
import { readWalk } from "./read-walk.ts";
import { saveSpeakerNote } from "./save-speaker-note.ts";

let w: EvidenceWorld;
const here = { mapId: "m" };
const said = {
  P1: "I waited at home for the courier all day long and nobody came.",
  P2: "The parcel was late and I had to wait for another week for it.",
  silent: "The courier made me wait and shouted at me on my own doorstep.",
};
const map = buildMap({
  phases: [{ id: "p1", title: "Receiving" }],
  steps: [buildStep("pay", "p1"), buildStep("wait", "p1")],
  lanes: [{ id: "q", type: "quote", title: "", zone: "customer" }],
  cards: [
    buildCard(
      "c",
      { kind: "cell", laneId: "q", stepId: "wait", stepToId: null },
      { text: "", excerptId: "x-silent" },
    ),
  ],
  curve: [],
  edges: [],
});

beforeAll(async () => {
  w = await createEvidenceWorld();
  const noteIds = {
    P1: await w.note(said.P1, { participant: "P1" }),
    P2: await w.note(said.P2, { participant: "P2" }),
    silent: await w.note(said.silent, { participant: "P3", consent: "no" }),
    staff: await w.note("Customers wait for us.", { voice: "staff", sourceType: "staff" }),
  };
  await w.jobs.settle();
  // what each sentence is does not hang on how well the analyzer reads
  await w.db.transact(async (tx) => {
    await tx.delete(placements);
    for (const [who, noteId] of Object.entries(noteIds)) {
      const text = who in said ? said[who as keyof typeof said] : "Customers wait for us.";
      await tx.insert(excerpts).values({
        workspaceId: "w",
        id: `x-${who}`,
        noteId,
        start: 0,
        end: text.length,
        text,
        language: "en",
        label: "pain",
        pain: 1,
        gain: 0,
        valence: -1,
        intensity: who === "P1" ? 3 : 2,
        severity: 2,
        cues: who === "P2" ? [] : [{ kind: "waiting", start: 0, end: 8 }],
        analyzer: "test",
      });
      await tx.insert(placements).values({
        excerptId: `x-${who}`,
        mapId: "m",
        stepId: "wait",
        score: 1,
        by: "person",
        candidates: [],
      });
    }
  });
});
afterAll(() => w.close());

async function walk(ctx: Ctx) {
  const grants = {
    pain: await authorize(ctx, "pain.read", here),
    quote: await authorizeOrNull(ctx, "pain.quote", here),
  };
  return readWalk(ctx, grants, { map, isToBe: false, names: new Map() }, w.jobs.compute);
}

describe("a walk in the customer's shoes", () => {
  it("[M33] quotes customers who agreed to it, the strongest first, and nobody else", async () => {
    const [pay, wait] = (await walk(w.as("viewer"))).phases[0]?.steps ?? [];
    expect(pay?.quotes).toEqual([]);
    expect(wait?.quotes.map(({ text, participant }) => [participant, text])).toEqual([
      ["P1", said.P1],
      ["P2", said.P2],
    ]);
  });

  it("[M33] counts customers who waited, those too who may not be quoted", async () => {
    const steps = (await walk(w.as("viewer"))).phases[0]?.steps ?? [];
    expect(steps.map(({ waiting }) => waiting.people)).toEqual([0, 2]);
  });

  it("[M33] of a to-be tells what was heard at the steps that its own were copied from", async () => {
    const ctx = w.as("viewer");
    const grants = {
      pain: await authorize(ctx, "pain.read", here),
      quote: await authorize(ctx, "pain.quote", here),
    };
    const toBe = { ...map, steps: [buildStep("new", "p1", { copiedFrom: "wait" })], cards: [] };
    const input = { map: toBe, isToBe: true, names: new Map() };
    const { phases } = await readWalk(ctx, grants, input, w.jobs.compute);
    expect(phases[0]?.steps[0]).toMatchObject({ id: "new", waiting: { people: 2 } });
    expect(phases[0]?.steps[0]?.quotes).toHaveLength(2);
  });

  it("shows nobody's words to whoever may not quote", async () => {
    const ctx = w.as("viewer");
    const grants = { pain: await authorize(ctx, "pain.read", here), quote: null };
    const input = { map, isToBe: false, names: new Map() };
    const { phases } = await readWalk(ctx, grants, input, w.jobs.compute);
    expect(phases[0]?.steps.flatMap(({ quotes }) => quotes)).toEqual([]);
  });
});

describe("a speaker's note", () => {
  const write = async (before: string, text: string, nodeId = "wait") =>
    saveSpeakerNote(w.editor, await authorize(w.editor, "map.edit", here), {
      nodeId,
      before,
      text,
    });
  const notes = async () => {
    const ctx = w.as("viewer");
    return readSpeakerNotes(ctx, await authorize(ctx, "map.present", here));
  };

  it("is kept at its step for everybody who presents, with an audit row", async () => {
    expect(await write("", "Ask who has waited.")).toEqual({
      ok: true,
      text: "Ask who has waited.",
    });
    expect(await notes()).toEqual({ wait: "Ask who has waited." });
    expect(await w.db.read.select().from(audit)).toContainEqual(
      expect.objectContaining({ event: "speakerNote.written", actorId: "editor" }),
    );
  });

  it("keeps what two people wrote at one time", async () => {
    await write("Ask who has waited.", "Ask who has waited. Then be silent.");
    const saved = await write("Ask who has waited.", "Smile. Ask who has waited.");
    expect(saved).toEqual({ ok: true, text: "Smile. Ask who has waited. Then be silent." });
  });

  it("is refused where there is no such step, and beyond its length", async () => {
    expect(await write("", "Hello", "nowhere")).toEqual({ ok: false, reason: "place-gone" });
    expect(await write("", "x".repeat(5_001), "pay")).toEqual({
      ok: false,
      reason: "note-too-long",
    });
    expect(await w.db.read.select().from(speakerNotes)).toHaveLength(1);
  });

  it("is not a viewer's to write, and not there for a stranger", async () => {
    await expect(authorize(w.as("viewer"), "map.edit", here)).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(authorize(w.stranger, "map.present", here)).rejects.toMatchObject({
      code: "not-found",
    });
  });
});

import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { excerpts, placements } from "#db/schema/evidence.ts";
import { nodes } from "#db/schema/map.ts";
import { noteInputSchema } from "#domain/evidence/note.ts";
import { authorize } from "../access/authorize.ts";
import { addNote } from "../evidence/add-note.ts";
import { decide, decideSchema } from "../evidence/queue/decide.ts";
import { readNote } from "../evidence/read.ts";
import { startTestJobs } from "../jobs/testing.ts";
import { createWorld } from "../testing.ts";
import { readPain, readPainPoint, readStepFindings } from "./read.ts";

let world: Awaited<ReturnType<typeof createWorld>>;
let jobs: ReturnType<typeof startTestJobs>;
beforeAll(async () => {
  world = await createWorld();
  jobs = startTestJobs(world);
  await world.db.transact(async (tx) => {
    const step = (id: string, title: string, description: string, position: number) => ({
      mapId: "m",
      id,
      kind: "step" as const,
      title,
      position,
      fields: { description, channels: [] },
    });
    await tx
      .insert(nodes)
      .values([
        step("pay", "Paying", "The customer pays the basket by card", 0),
        step("wait", "Delivery", "The parcel is delivered home by a courier", 1),
      ]);
  });
});
afterAll(async () => {
  await jobs.stop();
  await world.close();
});

const parcel =
  "The parcel never arrived and nobody at the courier could tell me where my delivery was. I had to call three times.";

async function add(text: string, participant: string) {
  const editor = world.as("editor");
  const grant = await authorize(editor, "evidence.edit", { workspaceId: "w" });
  const added = await addNote(
    editor,
    grant,
    noteInputSchema.parse({
      text,
      sourceType: "interview",
      consent: "yes",
      participant,
      maps: [{ mapId: "m" }],
    }),
  );
  if (!added.ok) throw new Error(added.reason);
  await jobs.settle();
  return added.noteId;
}

describe("from a note to the map", () => {
  it("a pain somebody tells is found, placed on its step and counted for one person", async () => {
    const editor = world.as("editor");
    const noteId = await add(parcel, "P07");

    const read = await authorize(editor, "evidence.read", { workspaceId: "w" });
    const note = await readNote(editor, read, noteId);
    expect(note.excerpts.map(({ label }) => label)).toContain("pain");
    expect(note.excerpts.every((e) => note.text.slice(e.start, e.end) === e.text)).toBe(true);

    const painRead = await authorize(editor, "pain.read", { mapId: "m" });
    const panel = await readPain(editor, painRead, {}, jobs.compute);
    const [worst] = panel.points;
    expect(worst).toMatchObject({ kind: "pain", status: "open", parts: { people: 1 } });
    const detail = await readPainPoint(editor, painRead, worst?.id ?? "");
    expect(detail.people).toMatchObject([{ pseudonym: "P07" }]);
    expect(detail.quotations[0]).toMatchObject({ noteId });
    const steps = await readStepFindings(editor, painRead);
    expect(steps.find(({ stepId }) => stepId === "wait")).toMatchObject({ painPeople: 1 });
  });

  it("one more note means one note read, one placed and only its step grouped anew", async () => {
    await add("Paying by card failed twice before the payment went through.", "P08");
    const asked = vi.spyOn(jobs.compute, "run");
    const noteId = await add("My delivery was two days late and the courier was rude.", "P09");
    const inputs = asked.mock.calls.map(([task, input]) => ({ task, input }));
    const outputs = await Promise.all(asked.mock.results.map(({ value }) => value));
    asked.mockRestore();
    expect(inputs).toMatchObject([
      { task: "readExcerpts", input: { texts: [{ language: "und" }] } },
      { task: "placeNotes", input: { noteIds: [noteId] } },
      { task: "findFindings", input: { isIncremental: true } },
    ]);
    expect(outputs[2].regrouped).toEqual([{ kind: "pain", stepId: "wait" }]);
  });

  it("a judgement means that only its step is grouped anew", async () => {
    const editor = world.as("editor");
    const grant = await authorize(editor, "evidence.edit", { workspaceId: "w" });
    const [passage] = await world.db.read
      .select({ excerptId: placements.excerptId })
      .from(placements)
      .innerJoin(excerpts, eq(excerpts.id, placements.excerptId))
      .where(and(eq(placements.stepId, "pay"), eq(excerpts.label, "pain")));
    const asked = vi.spyOn(jobs.compute, "run");
    const decision = decideSchema.parse({ excerptId: passage?.excerptId, label: "neutral" });
    await decide(editor, grant, decision);
    await jobs.settle();
    const [found] = await Promise.all(asked.mock.results.map(({ value }) => value));
    asked.mockRestore();
    // nothing is left to group there, and where others wait nothing happened
    expect(found.regrouped).toEqual([]);
    expect(found.gone).toHaveLength(1);
  });
});

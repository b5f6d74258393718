import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nodes } from "#db/schema/map.ts";
import { noteInputSchema } from "#domain/evidence/note.ts";
import { authorize } from "../access/authorize.ts";
import { addNote } from "../evidence/add-note.ts";
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

describe("from a note to the map", () => {
  it("a pain somebody tells is found, placed on its step and counted for one person", async () => {
    const editor = world.as("editor");
    const grant = await authorize(editor, "evidence.edit", { workspaceId: "w" });
    const added = await addNote(
      editor,
      grant,
      noteInputSchema.parse({
        text: "The parcel never arrived and nobody at the courier could tell me where my delivery was. I had to call three times.",
        sourceType: "interview",
        consent: "yes",
        participant: "P07",
        maps: [{ mapId: "m" }],
      }),
    );
    if (!added.ok) throw new Error(added.reason);
    await jobs.settle();

    const read = await authorize(editor, "evidence.read", { workspaceId: "w" });
    const note = await readNote(editor, read, added.noteId);
    expect(note.excerpts.map(({ label }) => label)).toContain("pain");
    expect(note.excerpts.every((e) => note.text.slice(e.start, e.end) === e.text)).toBe(true);

    const painRead = await authorize(editor, "pain.read", { mapId: "m" });
    const panel = await readPain(editor, painRead, {}, jobs.compute);
    const [worst] = panel.points;
    expect(worst).toMatchObject({ kind: "pain", status: "open", parts: { people: 1 } });
    const detail = await readPainPoint(editor, painRead, worst?.id ?? "");
    expect(detail.people).toMatchObject([{ pseudonym: "P07" }]);
    expect(detail.quotations[0]).toMatchObject({ noteId: added.noteId });
    const steps = await readStepFindings(editor, painRead);
    expect(steps.find(({ stepId }) => stepId === "wait")).toMatchObject({ painPeople: 1 });
  });
});

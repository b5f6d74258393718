import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { authorize } from "../access/authorize.ts";
import { exportCorrections } from "./export-corrections.ts";
import { labelExcerpt, labelExcerptSchema } from "./label-excerpt.ts";
import { readNote } from "./read.ts";
import { readQuality } from "./read-quality.ts";
import { createEvidenceWorld, type EvidenceWorld } from "./testing.ts";

const where = { workspaceId: "w" };
const told = "I had to call three times before anybody answered.";

let w: EvidenceWorld;
const noteIds: string[] = [];
beforeAll(async () => {
  w = await createEvidenceWorld();
  for (const consent of ["yes", "no"] as const) {
    noteIds.push(await w.note(told, { sourceType: "review", consent }));
  }
  await w.jobs.settle();
});
afterAll(() => w.close());

async function judge(noteId: string, label: "pain" | "neutral") {
  const note = await readNote(w.editor, w.grants.read, noteId);
  const excerptId = note.excerpts[0]?.id ?? "";
  await labelExcerpt(w.editor, w.grants.edit, labelExcerptSchema.parse({ excerptId, label }));
}

describe("what people judged", () => {
  it("is compared with what the analysis had said, however often they change their mind", async () => {
    await judge(noteIds[0] ?? "", "pain");
    await judge(noteIds[1] ?? "", "pain");
    await judge(noteIds[1] ?? "", "neutral");
    const reviewer = w.as("reviewer");
    const quality = await readQuality(
      await authorize(reviewer, "evidence.read", where),
      reviewer.db,
    );
    expect(quality).toMatchObject({
      count: 2,
      agreed: 1,
      confusion: { pain: { pain: 1 }, neutral: { pain: 1 } },
      byLanguage: [{ language: "en", count: 2 }],
      bySourceType: [{ sourceType: "review", count: 2 }],
    });
  });

  it("leaves the workspace as labelled data, the words that may be quoted only, and is written down", async () => {
    const grant = await authorize(w.editor, "evidence.export", where);
    const { table, count } = await exportCorrections(w.editor, grant, { language: "en" });
    expect(table.split("\n")).toEqual([
      "label\tintensity\texplicit\tsource_type\tsector\ttext",
      expect.stringMatching(/^pain\t[123]\t0\treview\t\tI had to call three times/),
      "",
    ]);
    expect(count).toBe(1);
    expect(await w.events("w")).toContain("corrections.exported");
  });

  it("is exported by editors only; to a stranger the workspace is not there", async () => {
    const facilitator = w.as("facilitator");
    await expect(authorize(facilitator, "evidence.export", where)).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(authorize(w.stranger, "evidence.export", where)).rejects.toMatchObject({
      code: "not-found",
    });
    await expect(authorize(w.stranger, "evidence.read", where)).rejects.toMatchObject({
      code: "not-found",
    });
  });
});

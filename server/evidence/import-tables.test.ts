import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importBatches, importFiles } from "#db/schema/imports.ts";
import { importPlanSchema } from "#domain/evidence/import-plan.ts";
import { listBatches, listImportErrors, readBatch } from "./batches.ts";
import { workbook } from "./formats/sample-files.ts";
import { importsIn } from "./import-testing.ts";
import { previewImport } from "./preview-import.ts";
import { createEvidenceWorld, type EvidenceWorld } from "./testing.ts";

let w: EvidenceWorld;
beforeAll(async () => {
  w = await createEvidenceWorld();
});
afterAll(() => w.close());

const { sendTable, run } = importsIn(() => w);

describe("a workbook of several sheets", () => {
  const sheets = workbook({
    Kevät: [
      ["teksti", "arvosana"],
      ["Hyvin meni.", 5],
    ],
    Syksy: [
      ["arvosana", "Teksti", "muuta"],
      [2, "Paketti katosi.", ""],
      ["kaksi", "Jono oli pitkä.", ""],
    ],
    Tyhjä: [["teksti"]],
  });

  it("comes in as its sheets were chosen, and names a cell that is wrong with its sheet", async () => {
    const batchId = await sendTable("kysely.xlsx", sheets);
    const { look } = await readBatch(w.editor, w.grants.read, batchId);
    expect(look?.sheets?.map(({ name, rows }) => [name, rows])).toEqual([
      ["Kevät", 1],
      ["Syksy", 2],
    ]);
    expect(look?.suggestion.columns).toEqual(["text", "rating", null]);
    const plan = (names: string[]) =>
      importPlanSchema.parse({ columns: look?.suggestion.columns, sheets: names });
    const dryRun = async (names: string[]) => {
      const asked = { batchId, plan: plan(names) };
      const answer = await previewImport(w.editor, w.grants.import, asked, w.jobs.compute);
      if (!answer.ok) throw new Error(answer.reason);
      const { add, failed, errors } = answer.dryRun;
      return { add, failed, places: errors.map(({ place }) => place) };
    };
    expect(await dryRun([])).toEqual({ add: 1, failed: 0, places: [] });
    expect(await dryRun(["Syksy"])).toEqual({ add: 1, failed: 1, places: ["Syksy!A3"] });
    const all = ["Kevät", "Syksy"];
    expect(await dryRun(all)).toEqual({ add: 2, failed: 1, places: ["Syksy!A3"] });

    const batch = await run(batchId, { columns: plan(all).columns, sheets: all });
    expect(batch).toMatchObject({ total: 3, added: 2, failed: 1 });
    const errors = await listImportErrors(w.editor, w.grants.read, { batchId });
    expect(errors.map(({ place, reason }) => [place, reason])).toEqual([
      ["Syksy!A3", "not-a-number"],
    ]);
  });
});

describe("a table with a heading that came before", () => {
  const answers = (rows: string) => `Vastausnumero;Mitä mieltä;Koska\n${rows}`;
  const table = (rows: string) => sendTable("kysely.csv", answers(rows));

  it("comes with its columns named as last time, and the rest of what was decided", async () => {
    const first = await table("1;Ihan hyvä palvelu.;1.3.2026\n");
    const before = await readBatch(w.editor, w.grants.read, first);
    expect(before.look?.suggestion.lastTime).toBeNull();
    await run(first, {
      columns: ["note_id", "text", "date"],
      defaults: { sourceType: "survey", sourceName: "Kevätkysely" },
      names: ["Salainen"],
    });
    const second = await readBatch(w.editor, w.grants.read, await table("2;Toinen.;2.3.2026\n"));
    expect(second.look?.suggestion.lastTime).toBe(w.at.toISOString());
    expect(second.plan).toMatchObject({
      columns: ["note_id", "text", "date"],
      defaults: { sourceName: "Kevätkysely" },
    });
    expect(JSON.stringify(second.plan)).not.toContain("Salainen");
  });

  it("keeps nothing of the words it showed once it is in", async () => {
    const batchId = await table("7;Tämä on yksityistä.;1.3.2026\n");
    await run(batchId, { columns: ["note_id", "text", "date"] });
    const [row] = await w.db.read.select().from(importBatches).where(eq(importBatches.id, batchId));
    expect(JSON.stringify(row?.plan)).not.toContain("yksityistä");
    const rows = await w.db.read.select().from(importFiles).where(eq(importFiles.batchId, batchId));
    expect(rows).toEqual([]);
    expect((await listBatches(w.editor, w.grants.read)).map(({ kind }) => kind)).toContain("table");
  });
});

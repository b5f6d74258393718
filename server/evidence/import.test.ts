import { existsSync } from "node:fs";
import { join } from "node:path";
import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { notes } from "#db/schema/evidence.ts";
import { importBatches } from "#db/schema/imports.ts";
import { jobs as jobRows } from "#db/schema/jobs.ts";
import type { ImportPlanInput } from "#domain/evidence/import-plan.ts";
import { authorize } from "../access/authorize.ts";
import { findBatch, listBatches, listImportErrors, readBatch } from "./batches.ts";
import { cancelImport } from "./cancel-import.ts";
import { importErrorsCsv } from "./import-errors.ts";
import { importsIn } from "./import-testing.ts";
import { labelExcerpt } from "./label-excerpt.ts";
import { listNotes } from "./list-notes.ts";
import { noteFilterSchema } from "./note-filter.ts";
import { previewImport } from "./preview-import.ts";
import { readNote } from "./read.ts";
import { runImport } from "./run-import.ts";
import { createEvidenceWorld, type EvidenceWorld } from "./testing.ts";

let w: EvidenceWorld;
beforeAll(async () => {
  w = await createEvidenceWorld();
});
afterAll(() => w.close());

const { sendTable, planOf, run } = importsIn(() => w);
const bring = (fileName: string, content: string) => sendTable(fileName, content, { mapId: "m" });

const visible = async (batchId: string) =>
  (await listNotes(w.editor, w.grants.read, noteFilterSchema.parse({ batchId, limit: 200 }))).notes;

const reviews = [
  "arvostelu_id;päivä;tähdet;otsikko;teksti;osallistuja;suostumus",
  "1;3.4.2026;1,5;Hidas;Paketti tuli kaksi viikkoa myöhässä. Soita 040 123 4567.;P1;kyllä",
  "2;23.4.2026;5;Hyvä;Maksu sujui helposti.;P2;ei",
  "3;24.4.2026;4;;;P3;",
  "4;eilen;2;Outo;Päivä on väärin.;P4;kyllä",
  "5;1.5.2026;huono;;Arvosana on väärin.;P5;kyllä",
].join("\r\n");

describe("bringing a table", () => {
  it("is looked at first: its columns, its first rows, what they seem to be", async () => {
    const batchId = await bring("arvostelut.csv", reviews);
    const batch = await readBatch(w.editor, w.grants.read, batchId);
    expect(batch).toMatchObject({ status: "mapping", total: 5, fileName: "arvostelut.csv" });
    expect(batch.look).toMatchObject({ delimiter: ";", encoding: "utf-8" });
    expect(batch.look?.preview[0]).toMatchObject({ row: 2 });
    expect(batch.look?.suggestion.columns).toEqual([
      "note_id",
      "date",
      "rating",
      "text",
      "text",
      "participant",
      "consent",
    ]);
  });

  it("can be tried out: what would come in, what would be masked, what is wrong", async () => {
    const batchId = await bring("koe.csv", reviews);
    const plan = await planOf(batchId);
    const preview = await previewImport(
      w.editor,
      w.grants.import,
      { batchId, plan },
      w.jobs.compute,
    );
    expect(preview).toMatchObject({
      ok: true,
      dryRun: { total: 5, add: 3, known: 0, failed: 2, masked: 1 },
    });
    expect(await visible(batchId)).toEqual([]);
  });

  it("brings the good rows in together, lists the others, and forgets the upload", async () => {
    const batchId = await bring("arvostelut.csv", reviews);
    const batch = await run(batchId, { defaults: { sourceType: "review", sourceName: "kauppa" } });
    expect(batch).toMatchObject({ status: "complete", added: 3, failed: 2, done: 5, total: 5 });
    const stored = await visible(batchId);
    expect(stored).toHaveLength(3);
    const first = stored.find(({ participant }) => participant === "P1");
    expect(first).toMatchObject({
      sourceType: "review",
      date: "2026-04-03",
      rating: 1.5,
      consent: "yes",
      isAnalyzed: true,
    });
    const note = await readNote(w.editor, w.grants.read, first?.id ?? "");
    expect(note.text).toBe("Hidas\n\nPaketti tuli kaksi viikkoa myöhässä. Soita [puhelin].");
    expect(stored.find(({ participant }) => participant === "P3")).toMatchObject({
      snippet: "",
      rating: 4,
      consent: "unknown",
    });
    const errors = await listImportErrors(w.editor, w.grants.read, { batchId });
    expect(errors.map(({ row, field, reason }) => ({ row, field, reason }))).toEqual([
      { row: 5, field: "date", reason: "not-a-date" },
      { row: 6, field: "rating", reason: "not-a-number" },
    ]);
    const { csv } = await importErrorsCsv(w.editor, w.grants.read, {
      batchId,
      words: {
        row: "Rivi",
        reason: "Syy",
        file: "",
        place: "",
        reasons: { "not-a-date": "ei päivä" },
        fileReasons: {},
      },
    });
    expect(csv).toContain("5,ei päivä,4,eilen");
    expect(batch.storedAs).toBeNull();
    expect(await w.events(batchId)).toEqual(["import.started", "import.run"]);
  });

  it("makes no duplicates the second time, and brings what changed", async () => {
    const defaults = { sourceType: "review", sourceName: "kauppa" } as const;
    const again = await run(await bring("toinen.csv", reviews), { defaults });
    expect(again).toMatchObject({ added: 0, updated: 0, unchanged: 3 });

    const { notes: before } = await listNotes(
      w.editor,
      w.grants.read,
      noteFilterSchema.parse({ search: "kaksi viikkoa" }),
    );
    const note = await readNote(w.editor, w.grants.read, before[0]?.id ?? "");
    const pain = note.excerpts.find(({ text }) => text.includes("kaksi viikkoa"));
    if (!pain) throw new Error("the analyzer cuts sentences");
    await labelExcerpt(w.editor, w.grants.edit, {
      excerptId: pain.id,
      label: "pain",
      type: null,
      severity: 3,
    });
    const changed = reviews
      .replace("1;3.4.2026;1,5;Hidas", "1;3.4.2026;1;Todella hidas")
      .replace("Maksu sujui", "Maksaminen sujui");
    const third = await run(await bring("kolmas.csv", changed), { defaults });
    expect(third).toMatchObject({ added: 0, updated: 2, unchanged: 1 });
    const updated = await readNote(w.editor, w.grants.read, note.id);
    expect(updated).toMatchObject({ rating: 1 });
    expect(updated.text).toContain("Todella hidas");
    const held = updated.excerpts.find(({ id }) => id === pain.id);
    expect(held).toMatchObject({ label: "pain", severity: 3, hasLostPlace: false });
    expect(updated.text.slice(held?.start, held?.end)).toBe(pain.text);
    const staged = await w.db.read.select().from(notes).where(eq(notes.workspaceId, "w"));
    expect(staged.filter(({ replacesId }) => replacesId !== null)).toEqual([]);
  });

  it("takes the same words of two people as two notes, each time", async () => {
    const table = "teksti\nHyvä!\nHyvä!\n";
    expect(await run(await bring("hyva.csv", table))).toMatchObject({ added: 2 });
    expect(await run(await bring("hyva.csv", table))).toMatchObject({ added: 0, unchanged: 2 });
  });

  it("leaves nothing behind when it is cancelled, whatever had been staged", async () => {
    const batchId = await bring("peruttu.csv", "teksti\nEi tätä.\n");
    const plan = await planOf(batchId);
    await runImport(w.editor, w.grants.import, { batchId, plan });
    expect(await cancelImport(w.editor, w.grants.import, { batchId })).toEqual({ ok: true });
    await w.jobs.settle();
    const stored = await w.db.read.select().from(notes).where(eq(notes.batchId, batchId));
    expect(stored).toEqual([]);
    expect(await findBatch(w.db.read, "w", batchId)).toMatchObject({
      status: "cancelled",
      storedAs: null,
    });
    expect(await cancelImport(w.editor, w.grants.import, { batchId })).toEqual({
      ok: false,
      reason: "too-late",
    });
    expect(await w.events(batchId)).toEqual(["import.started", "import.run", "import.cancelled"]);
  });

  it("goes by itself when nobody says for days what its columns are, and its upload with it", async () => {
    const [left, used] = [
      await bring("odottaa.csv", reviews),
      await bring("kaytetty.csv", reviews),
    ];
    await run(used, {});
    const { storedAs } = await findBatch(w.db.read, "w", left);
    const file = join(w.jobs.importsFolder, storedAs ?? "");
    await w.jobs.settle();
    expect(existsSync(file)).toBe(true);
    await w.db.transact(async (tx) => {
      await tx.update(jobRows).set({ runAt: w.at }).where(eq(jobRows.kind, "expire-import"));
    });
    await w.jobs.settle();
    expect(existsSync(file)).toBe(false);
    expect(await findBatch(w.db.read, "w", left)).toMatchObject({ status: "cancelled" });
    expect(await findBatch(w.db.read, "w", used)).toMatchObject({ status: "complete" });
    expect(await w.events(left)).toEqual(["import.started", "import.cancelled"]);
  });

  it("shows no staged row to anybody before the last one is there", async () => {
    const batchId = await bring("vaiheessa.csv", "teksti\nOdottaa.\n");
    await w.db.transact(async (tx) => {
      await tx
        .update(importBatches)
        .set({ status: "running" })
        .where(eq(importBatches.id, batchId));
      await tx.insert(notes).values({
        id: "staged",
        workspaceId: "w",
        batchId,
        sourceType: "other",
        voice: "customer",
        title: "Odottaa.",
        text: "Odottaa.",
        textHash: "x",
        language: "fi",
        consent: "unknown",
        createdAt: w.at,
        updatedAt: w.at,
      });
    });
    expect(await visible(batchId)).toEqual([]);
    await expect(readNote(w.editor, w.grants.read, "staged")).rejects.toMatchObject({
      code: "not-found",
    });
  });

  it("refuses a plan without words, one that is run already, and a map of others", async () => {
    const batchId = await bring("plan.csv", "a;b\nx;y\n");
    const tried = (change: Partial<ImportPlanInput>) =>
      planOf(batchId, change).then((plan) =>
        runImport(w.editor, w.grants.import, { batchId, plan }),
      );
    expect(await tried({ columns: [null, "date"] })).toEqual({
      ok: false,
      reason: "no-text-column",
    });
    expect(await tried({ columns: ["rating", "rating"] })).toEqual({
      ok: false,
      reason: "same-column-twice",
    });
    expect(await tried({ columns: ["text", null], maps: [{ mapId: "nowhere" }] })).toEqual({
      ok: false,
      reason: "unknown-map",
    });
    expect(await tried({ columns: ["text", null] })).toEqual({ ok: true });
    expect(await tried({ columns: ["text", null] })).toEqual({ ok: false, reason: "not-waiting" });
    await w.jobs.settle();
  });

  it("is not there for a stranger, and not allowed to a viewer", async () => {
    const [batch] = await listBatches(w.editor, w.grants.read);
    const batchId = batch?.id ?? "";
    const elsewhere = await authorize(w.stranger, "evidence.import", { workspaceId: "elsewhere" });
    const reading = await authorize(w.stranger, "evidence.read", { workspaceId: "elsewhere" });
    const plan = await planOf(batchId);
    for (const attempt of [
      () => readBatch(w.stranger, reading, batchId),
      () => listImportErrors(w.stranger, reading, { batchId }),
      () => runImport(w.stranger, elsewhere, { batchId, plan }),
      () => cancelImport(w.stranger, elsewhere, { batchId }),
      () => previewImport(w.stranger, elsewhere, { batchId, plan }, w.jobs.compute),
    ]) {
      await expect(attempt()).rejects.toMatchObject({ code: "not-found" });
    }
    await expect(
      authorize(w.as("viewer"), "evidence.import", { workspaceId: "w" }),
    ).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("an import that a crash cut off", () => {
  it("goes on from where it was and brings every row once", async () => {
    const rows = Array.from({ length: 450 }, (_, i) => `${i};Rivi numero ${i} oli ihan hyvä.`);
    const batchId = await bring("pitkä.csv", ["id;teksti", ...rows].join("\n"));
    const plan = await planOf(batchId);
    await w.jobs.pause();
    await runImport(w.editor, w.grants.import, { batchId, plan });
    // As a kill would leave it: said to be running, some rows staged, the cursor behind them.
    const { stageNextRows } = await import("./import-rows.ts");
    const [job] = await w.db.read
      .select()
      .from(jobRows)
      .where(and(eq(jobRows.key, `import:${batchId}`), eq(jobRows.status, "waiting")));
    await stageNextRows(w.system, batchId, { next: 0 }, w.jobs.compute, async (tx, cursor) => {
      await tx
        .update(jobRows)
        .set({ cursor, status: "running", attempts: 1 })
        .where(eq(jobRows.id, job?.id ?? 0));
    });
    await w.jobs.resume();
    await w.jobs.settle();
    expect(await findBatch(w.db.read, "w", batchId)).toMatchObject({
      status: "complete",
      added: 450,
      done: 450,
    });
    expect(await visible(batchId)).toHaveLength(200);
    const stored = await w.db.read.select().from(notes).where(eq(notes.batchId, batchId));
    expect(stored).toHaveLength(450);
  });
});

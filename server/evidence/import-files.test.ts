import { readdirSync, readFileSync } from "node:fs";
import { ReadableStream } from "node:stream/web";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { notes } from "#db/schema/evidence.ts";
import { importBatches, importFiles } from "#db/schema/imports.ts";
import { jobs as jobRows } from "#db/schema/jobs.ts";
import { workspaces } from "#db/schema/workspace.ts";
import { type ImportPlanInput, importPlanSchema } from "#domain/evidence/import-plan.ts";
import { noteInputSchema } from "#domain/evidence/note.ts";
import { authorize } from "../access/authorize.ts";
import { testSecret } from "../testing.ts";
import { addNote } from "./add-note.ts";
import { findBatch, listBatches, listImportErrors, readBatch } from "./batches.ts";
import { cancelImport } from "./cancel-import.ts";
import { docx, pdf, workbook, xlsx, zip } from "./formats/sample-files.ts";
import { importErrorsCsv } from "./import-errors.ts";
import { listImportFiles } from "./import-files.ts";
import { stageNextRows } from "./import-rows.ts";
import { sealListedNames } from "./listed-names.ts";
import { readMaskNames, saveMaskNames } from "./mask-names.ts";
import { previewImport } from "./preview-import.ts";
import { readNote } from "./read.ts";
import { readMasking } from "./read-masking.ts";
import { readWaitingFile } from "./read-waiting-files.ts";
import { receiveFile } from "./receive-file.ts";
import { runImport } from "./run-import.ts";
import { startFiles } from "./start-import.ts";
import { createEvidenceWorld, type EvidenceWorld } from "./testing.ts";

let w: EvidenceWorld;
beforeAll(async () => {
  w = await createEvidenceWorld();
});
afterAll(() => w.close());

type Content = string | Uint8Array<ArrayBuffer>;

function send(fileName: string, content: Content, batchId: string | null) {
  const body = new Blob([content]).stream() as ReadableStream;
  const file = { fileName, body, declaredBytes: null, batchId, maps: [] };
  return receiveFile(w.editor, w.grants.import, file, w.jobs);
}

async function batchOf(files: Record<string, Content>, name = "kevät"): Promise<string> {
  const maps = [{ mapId: "m", stepHint: null }];
  const started = await startFiles(w.editor, w.grants.import, { name, maps });
  if (!started.ok) throw new Error(started.reason);
  for (const [fileName, content] of Object.entries(files)) {
    expect(await send(fileName, content, started.batchId)).toEqual({ ok: true, kind: "queued" });
  }
  return started.batchId;
}

async function planOf(batchId: string, change: Partial<ImportPlanInput> = {}) {
  const { plan } = await readBatch(w.editor, w.grants.read, batchId);
  return importPlanSchema.parse({ ...plan, ...change });
}

async function run(batchId: string, change: Partial<ImportPlanInput> = {}) {
  await w.jobs.settle();
  const plan = await planOf(batchId, change);
  expect(await runImport(w.editor, w.grants.import, { batchId, plan })).toEqual({ ok: true });
  await w.jobs.settle();
  return findBatch(w.db.read, "w", batchId);
}

const filesOf = (batchId: string) => listImportFiles(w.editor, w.grants.read, batchId);
const leftOnDisk = () => readdirSync(w.jobs.importsFolder);

const talk = (words: string) =>
  `Haastattelija: Miten meni?\n\nP07: ${words}\n\nHaastattelija: Entä sitten?\n\nP07: Ei mitään.`;

describe("files brought together", () => {
  it("are looked at behind the scenes, then come in as one, with a row for each", async () => {
    const batchId = await batchOf({
      "kevät/yksi.txt": talk("Odotin tunnin. Soita 040 123 4567."),
      "kevät/kaksi.docx": docx(["Maksu sujui hyvin."]),
      "kevät/kolme.pdf": pdf(["Paketti tuli rikki."]),
      "kevät/rikki.docx": docx(["x"]).slice(0, 300),
    });
    await w.jobs.settle();
    const looked = await filesOf(batchId);
    expect(looked.map(({ name, status, reason }) => [name, status, reason])).toEqual([
      ["kevät/yksi.txt", "ready", null],
      ["kevät/kaksi.docx", "ready", null],
      ["kevät/kolme.pdf", "ready", null],
      ["kevät/rikki.docx", "refused", "damaged"],
    ]);
    expect(looked[0]?.look).toMatchObject({ sourceType: "interview", speakers: 2 });
    const plan = await planOf(batchId);
    const preview = await previewImport(
      w.editor,
      w.grants.import,
      { batchId, plan },
      w.jobs.compute,
    );
    expect(preview).toMatchObject({
      ok: true,
      dryRun: { add: 3, known: 0, masks: [{ kind: "phone", count: 1 }] },
    });

    const batch = await run(batchId, { defaults: { consent: "yes", date: "2026-03-04" } });
    expect(batch).toMatchObject({ status: "complete", added: 3, failed: 1, total: 4, done: 4 });
    const [first, ...others] = await filesOf(batchId);
    expect(others.map(({ status }) => status)).toEqual(["added", "added", "refused"]);
    const note = await readNote(w.editor, w.grants.read, first?.noteId ?? "");
    expect(note).toMatchObject({
      title: "yksi",
      sourceType: "interview",
      sourceName: "yksi.txt",
      consent: "yes",
      date: "2026-03-04",
      masked: 1,
      maps: [{ mapId: "m" }],
    });
    expect(note.text).toContain("[puhelin]");
    expect(leftOnDisk()).toEqual([]);
    expect(await w.events(batchId)).toEqual(["import.started", "import.run"]);
  });

  it("come out of an archive, and a table among them gets an import of its own", async () => {
    const batchId = await batchOf({
      "aineisto.zip": zip({
        "a.txt": "Ensimmäinen.",
        "b/vastaukset.xlsx": xlsx([["teksti"], ["Hyvä."]]),
        "sisällä.zip": zip({ "c.txt": "x" }),
      }),
    });
    await w.jobs.settle();
    const files = await filesOf(batchId);
    expect(files.map(({ name, status, reason }) => [name, status, reason])).toEqual([
      ["aineisto.zip/a.txt", "ready", null],
      ["aineisto.zip/b/vastaukset.xlsx", "table", null],
      ["aineisto.zip/sisällä.zip", "refused", "nested-archive"],
    ]);
    const table = await readBatch(w.editor, w.grants.read, files[1]?.tableBatchId ?? "");
    expect(table).toMatchObject({
      kind: "table",
      status: "mapping",
      fileName: "vastaukset.xlsx",
      plan: { maps: [{ mapId: "m" }] },
    });
  });

  it("with the same words are one note, and brought again they change nothing", async () => {
    const files = { "x.txt": "Sama teksti kahdesti.", "y.txt": "Sama teksti kahdesti." };
    const first = await batchOf(files);
    expect(await run(first)).toMatchObject({ added: 1, unchanged: 1 });
    expect((await filesOf(first)).map(({ status }) => status)).toEqual(["added", "same"]);
    expect(await run(await batchOf(files))).toMatchObject({ added: 0, unchanged: 2 });
  });

  it("that were refused are in a list to download, with words for why", async () => {
    const batchId = await batchOf({ "ohje.txt": "Hyvä.", "kuva.txt": "\u0089PNG" });
    await w.jobs.settle();
    const refused = await batchOf({ "=ohje.exe": "MZ\u0000" });
    await w.jobs.settle();
    const words = { row: "Rivi", reason: "Syy", file: "Tiedosto", place: "Kohta", reasons: {} };
    const { csv } = await importErrorsCsv(w.editor, w.grants.read, {
      batchId: refused,
      words: { ...words, fileReasons: { "is-program": "ohjelma" } },
    });
    expect(csv).toContain("Rivi,Syy,Tiedosto,Kohta\r\n1,ohjelma,'=ohje.exe,");
    const plan = await planOf(refused);
    const tried = await runImport(w.editor, w.grants.import, { batchId: refused, plan });
    expect(tried).toEqual({ ok: false, reason: "no-files" });
    expect(await cancelImport(w.editor, w.grants.import, { batchId })).toEqual({ ok: true });
  });

  it("leave nothing behind when they are cancelled while they are looked at", async () => {
    const batchId = await batchOf({ "a.txt": "Yksi.", "b.zip": zip({ "c.txt": "Kaksi." }) });
    const plan = await planOf(batchId);
    expect(await runImport(w.editor, w.grants.import, { batchId, plan })).toEqual({
      ok: false,
      reason: "still-reading",
    });
    await readWaitingFile(w.system, batchId, w.jobs.compute);
    await cancelImport(w.editor, w.grants.import, { batchId });
    await w.jobs.settle();
    expect(await send("d.txt", "Kolme.", batchId)).toEqual({ ok: false, reason: "not-waiting" });
    expect((await filesOf(batchId)).some(({ status }) => status === "added")).toBe(false);
    expect(leftOnDisk().filter((name) => !name.endsWith(".read"))).toEqual([]);
  });

  it("go on from where they were when a crash cut them off", async () => {
    const many = Array.from({ length: 45 }, (_, n) => [`${n}.txt`, `Tiedosto numero ${n} kertoo.`]);
    const batchId = await batchOf(Object.fromEntries(many));
    await w.jobs.settle();
    const plan = await planOf(batchId);
    await w.jobs.pause();
    await runImport(w.editor, w.grants.import, { batchId, plan });
    const job = await jobOf(batchId);
    await stageNextRows(w.system, batchId, { next: 0 }, w.jobs.compute, async (tx, cursor) => {
      await tx
        .update(jobRows)
        .set({ cursor, status: "running", attempts: 1 })
        .where(eq(jobRows.id, job));
    });
    await w.jobs.resume();
    await w.jobs.settle();
    expect(await findBatch(w.db.read, "w", batchId)).toMatchObject({
      status: "complete",
      added: 45,
      done: 45,
    });
    const stored = await w.db.read.select().from(notes).where(eq(notes.batchId, batchId));
    expect(stored).toHaveLength(45);
  });

  async function jobOf(batchId: string): Promise<number> {
    const rows = await w.db.read
      .select()
      .from(jobRows)
      .where(eq(jobRows.key, `import:${batchId}`));
    return rows.find(({ kind, status }) => kind === "import" && status === "waiting")?.id ?? 0;
  }

  it("are not there for a stranger, and not for a viewer to bring", async () => {
    const batchId = await batchOf({ "a.txt": "Yksi." });
    const reading = await authorize(w.stranger, "evidence.read", { workspaceId: "elsewhere" });
    const importing = await authorize(w.stranger, "evidence.import", { workspaceId: "elsewhere" });
    const body = new Blob(["x"]).stream() as ReadableStream;
    const file = { fileName: "b.txt", body, declaredBytes: null, batchId, maps: [] };
    for (const attempt of [
      () => listImportFiles(w.stranger, reading, batchId),
      () => receiveFile(w.stranger, importing, file, w.jobs),
    ]) {
      await expect(attempt()).rejects.toMatchObject({ code: "not-found" });
    }
    const elsewhere = { name: "x", maps: [{ mapId: "m", stepHint: null }] };
    expect(await startFiles(w.stranger, importing, elsewhere)).toEqual({
      ok: false,
      reason: "unknown-map",
    });
    await expect(
      authorize(w.as("viewer"), "evidence.import", { workspaceId: "w" }),
    ).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("a gigabyte", () => {
  it("is refused by what it says it weighs, before a byte of it is read", async () => {
    let isRead = false;
    const pull = () => {
      isRead = true;
    };
    const body = new ReadableStream({ pull }, { highWaterMark: 0 });
    const file = { fileName: "iso.csv", declaredBytes: 2 ** 30, batchId: null, maps: [] };
    const received = await receiveFile(w.editor, w.grants.import, { ...file, body }, w.jobs);
    expect(received).toEqual({ ok: false, reason: "too-large" });
    expect(isRead).toBe(false);
  });
});

describe("names to mask", () => {
  const interview = { "h.txt": "Soitin Ainolle eilen. Virtasen Aino lupasi soittaa." };

  it("are masked in this import alone, and the list is forgotten with it", async () => {
    const batchId = await batchOf(interview);
    const batch = await run(batchId, { names: ["Aino Virtanen"] });
    expect(JSON.stringify(batch.plan)).not.toContain("Aino");
    const [file] = await filesOf(batchId);
    const note = await readNote(w.editor, w.grants.read, file?.noteId ?? "");
    expect(note.text).toBe("Soitin [nimi] eilen. [nimi] lupasi soittaa.");
    expect(await readMasking(w.editor, w.grants.read)).toEqual({
      isMasking: true,
      listedNames: 0,
      isLocked: false,
    });
  });

  it("are masked from then on when the workspace is to keep them", async () => {
    const kept = await batchOf({ "k.txt": "Aino kävi." });
    await run(kept, { names: ["Aino"], keepsNames: true });
    expect(await readMasking(w.editor, w.grants.read)).toEqual({
      isMasking: true,
      listedNames: 1,
      isLocked: false,
    });
    const noteId = await w.note("Ainolta kysyttiin.");
    const { text } = await readNote(w.editor, w.grants.read, noteId);
    expect(text).toBe("[nimi] kysyttiin.");
    const [row] = await w.db.read.select().from(workspaces).where(eq(workspaces.id, "w"));
    expect(JSON.stringify(row)).not.toContain("Aino");
  });

  it("that an earlier version kept in the clear are sealed when the server starts, and its file forgets them", async () => {
    await w.db.transact(async (tx) => {
      await tx.update(workspaces).set({ plainNames: ["Kyyhkynen"], listedNames: null });
    });
    await sealListedNames(w.db, testSecret);
    expect(await readMaskNames(w.editor, w.grants.import)).toEqual(["Kyyhkynen"]);
    const [row] = await w.db.read.select().from(workspaces).where(eq(workspaces.id, "w"));
    expect(row?.plainNames).toBe(null);
    const bytes = [w.file, `${w.file}-wal`].map((file) => readFileSync(file).toString("latin1"));
    expect(bytes.join()).not.toContain("Kyyhkynen");
  });

  it("keep everything out where they were sealed elsewhere, until the list is written anew", async () => {
    const elsewhere = { ...w.editor, outside: { ...w.editor.outside, secret: "another" } };
    expect(await readMasking(elsewhere, w.grants.read)).toMatchObject({ isLocked: true });
    const input = noteInputSchema.parse({ text: "Kyyhkynen kävi.", sourceType: "chat" });
    const locked = { code: "names-locked" };
    await expect(addNote(elsewhere, w.grants.edit, input)).rejects.toMatchObject(locked);
    await saveMaskNames(elsewhere, w.grants.import, { names: ["Kyyhkynen"] });
    expect((await addNote(elsewhere, w.grants.edit, input)).ok).toBe(true);
    await saveMaskNames(w.editor, w.grants.import, { names: [] });
  });
});

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
    const received = await send("kysely.xlsx", sheets, null);
    if (!received.ok || received.kind !== "table") throw new Error(JSON.stringify(received));
    const { batchId } = received;
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
  async function table(rows: string): Promise<string> {
    const received = await send("kysely.csv", answers(rows), null);
    if (!received.ok || received.kind !== "table") throw new Error(JSON.stringify(received));
    return received.batchId;
  }

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

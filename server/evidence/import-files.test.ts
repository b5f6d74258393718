import { readdirSync } from "node:fs";
import { ReadableStream } from "node:stream/web";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { notes } from "#db/schema/evidence.ts";
import { jobs as jobRows } from "#db/schema/jobs.ts";
import { authorize } from "../access/authorize.ts";
import { findBatch, readBatch } from "./batches.ts";
import { cancelImport } from "./cancel-import.ts";
import { docx, pdf, xlsx, zip } from "./formats/sample-files.ts";
import { importErrorsCsv } from "./import-errors.ts";
import { listImportFiles } from "./import-files.ts";
import { stageNextRows } from "./import-rows.ts";
import { importsIn } from "./import-testing.ts";
import { previewImport } from "./preview-import.ts";
import { readNote } from "./read.ts";
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

const { send, sendFiles, planOf, run } = importsIn(() => w);
const filesOf = (batchId: string) => listImportFiles(w.editor, w.grants.read, batchId);
const leftOnDisk = () => readdirSync(w.jobs.importsFolder);

const talk = (words: string) =>
  `Haastattelija: Miten meni?\n\nP07: ${words}\n\nHaastattelija: Entä sitten?\n\nP07: Ei mitään.`;

describe("files brought together", () => {
  it("are looked at behind the scenes, then come in as one, with a row for each", async () => {
    const batchId = await sendFiles({
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
    const batchId = await sendFiles({
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

  it("are remembered by names in which is masked what is masked in the words", async () => {
    const batchId = await sendFiles({
      "Leena/haastattelu-Leena.txt": talk("Leena kirjasi sen."),
      "Leena.docx": docx(["x"]).slice(0, 300),
    });
    const { fileName } = await run(batchId, { names: ["Leena"] });
    expect(fileName).not.toContain("Leena");
    expect((await filesOf(batchId)).map(({ name, status }) => [name, status])).toEqual([
      ["[name]/haastattelu-[name].txt", "added"],
      ["[name].docx", "refused"],
    ]);
  });

  it("with the same words are one note, and brought again they change nothing", async () => {
    const files = { "x.txt": "Sama teksti kahdesti.", "y.txt": "Sama teksti kahdesti." };
    const first = await sendFiles(files);
    expect(await run(first)).toMatchObject({ added: 1, unchanged: 1 });
    expect((await filesOf(first)).map(({ status }) => status)).toEqual(["added", "same"]);
    expect(await run(await sendFiles(files))).toMatchObject({ added: 0, unchanged: 2 });
  });

  it("that were refused are in a list to download, with words for why", async () => {
    const batchId = await sendFiles({ "ohje.txt": "Hyvä.", "kuva.txt": "\u0089PNG" });
    await w.jobs.settle();
    const refused = await sendFiles({ "=ohje.exe": "MZ\u0000" });
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
    const batchId = await sendFiles({ "a.txt": "Yksi.", "b.zip": zip({ "c.txt": "Kaksi." }) });
    const plan = await planOf(batchId);
    expect(await runImport(w.editor, w.grants.import, { batchId, plan })).toEqual({
      ok: false,
      reason: "still-reading",
    });
    await readWaitingFile(w.system, batchId, w.jobs.compute);
    await cancelImport(w.editor, w.grants.import, { batchId });
    await w.jobs.settle();
    expect(await send("d.txt", "Kolme.", { batchId })).toEqual({
      ok: false,
      reason: "not-waiting",
    });
    expect((await filesOf(batchId)).some(({ status }) => status === "added")).toBe(false);
    expect(leftOnDisk().filter((name) => !name.endsWith(".read"))).toEqual([]);
  });

  it("go on from where they were when a crash cut them off", async () => {
    const many = Array.from({ length: 45 }, (_, n) => [`${n}.txt`, `Tiedosto numero ${n} kertoo.`]);
    const batchId = await sendFiles(Object.fromEntries(many));
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
    const batchId = await sendFiles({ "a.txt": "Yksi." });
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

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ReadableStream } from "node:stream/web";
import { count, eq } from "drizzle-orm";
import { excerpts } from "../db/schema/evidence.ts";
import { importBatches } from "../db/schema/imports.ts";
import { importPlanSchema } from "../domain/evidence/import-plan.ts";
import { seededRandom } from "../domain/map/random-edits.ts";
import { readBatch } from "../server/evidence/batches.ts";
import { createFileReader, readerLimits } from "../server/evidence/formats/file-reader.ts";
import { docx, mutated, pdf, xlsx, zip } from "../server/evidence/formats/sample-files.ts";
import { receiveFile } from "../server/evidence/receive-file.ts";
import { runImport } from "../server/evidence/run-import.ts";
import { createEvidenceWorld } from "../server/evidence/testing.ts";
import { numberOption } from "./options.ts";

// npm --prefix bench run imports [-- --files 500 | --rows 10000]: office files, PDFs and archives with
// something changed in them, each of which has to be read or refused; and a review export of so many
// rows, from its first byte to the last passage read.
const files = numberOption("--files") ?? 500;
const rows = numberOption("--rows") ?? 10_000;

await readMutated(files);
await importReviews(rows);

async function readMutated(times: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "polku-mutated-"));
  const reader = createFileReader(folder);
  const random = seededRandom(20_261_126);
  const talk = ["Haastattelija: Miten meni?", "P07: Odotin tunnin.", "Haastattelija: Miksi?"];
  const table = [
    ["tunnus", "teksti"],
    ["1", "Paketti ei tullut."],
    ["2", "Maksu sujui."],
  ];
  const sound = [
    ["docx", docx(talk)],
    ["xlsx", xlsx(table)],
    ["pdf", pdf(talk)],
    ["zip", zip({ "a.txt": talk.join("\n"), "b.docx": docx(talk) })],
  ] as const;
  const outcomes = new Map<string, number>();
  let slowestMs = 0;
  for (let n = 0; n < times; n++) {
    const [ending, bytes] = sound[n % sound.length] ?? sound[0];
    const storedAs = `mutated${n}`;
    writeFileSync(join(folder, storedAs), mutated(bytes, random));
    const began = performance.now();
    const read = await reader.read({ storedAs, fileName: `a.${ending}`, isInArchive: false });
    slowestMs = Math.max(slowestMs, performance.now() - began);
    const outcome = read.ok ? `read as ${read.kind}` : read.reason;
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  await reader.stop();
  rmSync(folder, { recursive: true, force: true });
  console.log(
    `${times} files with something changed in them, none beyond ${readerLimits.timeMs / 1000} s ` +
      `(the slowest ${slowestMs.toFixed(0)} ms):`,
  );
  for (const [outcome, times] of outcomes) console.log(`${String(times).padStart(7)}  ${outcome}`);
}

async function importReviews(total: number): Promise<void> {
  const world = await createEvidenceWorld();
  const { editor, grants, jobs } = world;
  const body = new Blob([reviewsOf(total)]).stream() as ReadableStream;
  const file = { fileName: "arvostelut.csv", body, declaredBytes: null, batchId: null };
  const began = performance.now();
  const since = (from: number) => ((performance.now() - from) / 1000).toFixed(1);
  const maps = [{ mapId: "m", stepHint: null }];
  const received = await receiveFile(editor, grants.import, { ...file, maps }, jobs);
  if (!received.ok || received.kind !== "table") throw new Error(JSON.stringify(received));
  const { batchId } = received;
  console.log(`${total} review rows: looked at in ${since(began)} s`);
  const { plan } = await readBatch(editor, grants.read, batchId);
  const ran = performance.now();
  await runImport(editor, grants.import, { batchId, plan: importPlanSchema.parse(plan) });
  const settled = jobs.settle();
  await until(async () => {
    const [batch] = await world.db.read
      .select()
      .from(importBatches)
      .where(eq(importBatches.id, batchId));
    return batch?.status === "complete";
  });
  const inMs = performance.now() - ran;
  console.log(
    `in and seen after ${(inMs / 1000).toFixed(1)} s (${Math.round((total * 1000) / inMs)} rows/s)`,
  );
  const readFrom = performance.now();
  await settled;
  const [found] = await world.db.read.select({ passages: count() }).from(excerpts);
  const perSecond = ((found?.passages ?? 0) * 1000) / (performance.now() - ran);
  console.log(
    `read, placed and grouped ${since(readFrom)} s later: ${found?.passages} passages, ` +
      `${Math.round(perSecond)} a second from the word go`,
  );
  await world.close();
}

function reviewsOf(total: number): string {
  const random = seededRandom(7);
  const pick = (words: string[]) => words[Math.floor(random() * words.length)] ?? "";
  const begins = ["Paketti", "Tilaus", "Maksu", "Palautus", "Asiakaspalvelu", "Sovellus"];
  const goes = ["kesti viikon", "ei onnistunut", "sujui helposti", "jumittui", "oli ystävällinen"];
  const adds = [
    "Odotin turhaan.",
    "Kiitos!",
    "Soitin kolme kertaa.",
    "En tilaa enää.",
    "Suosittelen.",
  ];
  const lines = Array.from({ length: total }, (_, n) => {
    const words = `${pick(begins)} ${pick(goes)} ja ${pick(goes)} numero ${n}. ${pick(adds)}`;
    return `${n};${1 + (n % 28)}.3.2026;${1 + (n % 5)};${words};P${n % 4_000}`;
  });
  return ["arvostelu_id;päivä;tähdet;teksti;nimimerkki", ...lines].join("\n");
}

async function until(isDone: () => Promise<boolean>): Promise<void> {
  while (!(await isDone())) await new Promise((resolve) => setTimeout(resolve, 50));
}

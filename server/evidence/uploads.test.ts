import { existsSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ReadableStream } from "node:stream/web";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findBatch } from "./batches.ts";
import { receiveFile } from "./receive-file.ts";
import { sweepLeftUploads } from "./sweep-left-uploads.ts";
import { createEvidenceWorld, type EvidenceWorld } from "./testing.ts";

let w: EvidenceWorld;
beforeAll(async () => {
  w = await createEvidenceWorld();
});
afterAll(() => w.close());

const fileOf = (name: string) => join(w.jobs.importsFolder, name);

/** A table that waits for its columns to be named; answers where it lies. */
async function waitingTable(): Promise<string> {
  const body = new Blob([
    "teksti;osallistuja\r\nPaketti oli myöhässä.;P1",
  ]).stream() as ReadableStream;
  const received = await receiveFile(
    w.editor,
    w.grants.import,
    { fileName: "odottaa.csv", body, declaredBytes: null, batchId: null, maps: [] },
    w.jobs,
  );
  if (!received.ok || received.kind !== "table") throw new Error("not a table");
  const { storedAs } = await findBatch(w.db.read, "w", received.batchId);
  return storedAs ?? "";
}

test("uploads that a crash left behind go after a day, those that wait for somebody stay", async () => {
  const storedAs = await waitingTable();
  const old = new Date(w.at.getTime() - 25 * 3_600_000);
  for (const name of ["left", "left-3.read", "coming"]) writeFileSync(fileOf(name), "words");
  for (const name of ["left", "left-3.read", storedAs]) utimesSync(fileOf(name), old, old);
  expect(await sweepLeftUploads(w.system, w.jobs.compute)).toBe(2);
  expect(existsSync(fileOf(storedAs))).toBe(true);
  expect(existsSync(fileOf("coming"))).toBe(true);
  expect(existsSync(fileOf("left"))).toBe(false);
});

test("what is kept of an upload keeps what was read in it meanwhile", async () => {
  const names = ["kept", "kept.read", "kept-1", "kept-1.read", "gone", "gone.read", "gone-1.read"];
  for (const name of names) writeFileSync(fileOf(name), "words");
  const storedAs = ["kept", "gone"];
  await w.jobs.compute.run("forgetUploads", { storedAs, keep: ["kept", "kept-1", "gone.read"] });
  const left = names.filter((name) => existsSync(fileOf(name)));
  expect(left).toEqual(["kept", "kept.read", "kept-1", "kept-1.read", "gone.read"]);
});

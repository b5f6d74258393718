import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { excerpts, notes } from "#db/schema/evidence.ts";
import { mapFiles } from "#db/schema/exchange.ts";
import { drawOptionsSchema } from "#domain/exchange/draw-options.ts";
import { blankMap } from "#domain/map/templates/template.ts";
import { buildCard } from "#domain/map/testing.ts";
import { authorize } from "../../access/authorize.ts";
import type { Ctx } from "../../context.ts";
import { createEvidenceWorld, type EvidenceWorld } from "../../evidence/testing.ts";
import { insertMap } from "../../map/insert-map.ts";
import { readDrawTask } from "../draw-map-file.ts";
import { dropMapFile } from "./drop-file.ts";
import { createFileMaker } from "./file-maker.ts";
import { readFiles } from "./map-file.ts";
import { openFile } from "./open-file.ts";
import { startFile } from "./start-file.ts";

let w: EvidenceWorld;
let mapId: string;
beforeAll(async () => {
  w = await createEvidenceWorld();
  await w.note("Nobody answered my call for three days.", { sourceType: "interview" });
  await w.jobs.settle();
  const [excerpt] = await w.db.read.select().from(excerpts);
  let count = 0;
  const map = blankMap("en", { newId: () => `n${++count}`, title: "Buying" });
  const quotes = map.lanes.find(({ type }) => type === "quote") ?? map.lanes[0];
  map.cards.push(
    buildCard(
      "quoted",
      {
        kind: "cell",
        laneId: quotes?.id ?? "",
        stepId: map.steps[0]?.id ?? "",
        stepToId: null,
      },
      { excerptId: excerpt?.id ?? "" },
    ),
  );
  const grant = await authorize(w.editor, "map.create", { workspaceId: "w" });
  mapId = (await insertMap(w.editor, grant, { map, event: "map.created" })).mapId;
});
afterEach(() => w.db.transact((tx) => tx.delete(mapFiles)));
afterAll(() => w.close());

const options = drawOptionsSchema.parse({ language: "en" });
const grantOf = (ctx: Ctx) => authorize(ctx, "map.export", { mapId });
const start = async (ctx = w.editor) =>
  startFile(ctx, await grantOf(ctx), { format: "pdf", options });
const files = async (ctx = w.editor) => readFiles(ctx, await grantOf(ctx));
const open = async (fileId: string, ctx = w.editor) =>
  openFile(ctx, await grantOf(ctx), { fileId }, w.jobs.compute);
const kept = () => readdirSync(w.jobs.compute.exportsFolder);

async function made() {
  const started = await start();
  if (!started.ok) throw new Error(started.reason);
  await w.jobs.settle();
  return started.fileId;
}

describe("a file that is made while one may leave", () => {
  it("is there afterwards for the one who asked, and for nobody else, and the audit knows", async () => {
    const fileId = await made();
    expect(await files()).toMatchObject([{ id: fileId, status: "ready", progress: 1 }]);
    const opened = await open(fileId);
    if (!opened.ok) throw new Error(opened.reason);
    expect(readFileSync(opened.path).subarray(0, 5).toString()).toBe("%PDF-");
    const other = w.as("owner");
    expect(await files(other)).toEqual([]);
    await expect(open(fileId, other)).rejects.toMatchObject({ code: "not-found" });
    await expect(start(w.stranger)).rejects.toMatchObject({ code: "not-found" });
    expect(await w.events(mapId)).toContain("map.exported");
  });

  it("stops when nobody wants it any more, and leaves nothing", async () => {
    const started = await start();
    if (!started.ok) throw new Error(started.reason);
    const { fileId } = started;
    expect(await dropMapFile(w.editor, await grantOf(w.editor), { fileId })).toEqual({ ok: true });
    await w.jobs.settle();
    expect([await files(), kept().includes(fileId)]).toEqual([[], false]);
    const ready = await made();
    expect(kept()).toContain(ready);
    await expect(
      dropMapFile(w.as("owner"), await grantOf(w.as("owner")), { fileId: ready }),
    ).rejects.toMatchObject({ code: "not-found" });
    await dropMapFile(w.editor, await grantOf(w.editor), { fileId: ready });
    await w.jobs.settle();
    expect(kept()).not.toContain(ready);
    expect(await w.events(mapId)).toContain("map.file-dropped");
  });

  it("is not handed out once somebody has taken back the words in it", async () => {
    const fileId = await made();
    expect((await open(fileId)).ok).toBe(true);
    await w.db.transact(async (tx) => {
      await tx.update(notes).set({ consent: "no" }).where(eq(notes.workspaceId, "w"));
    });
    expect(await open(fileId)).toEqual({ ok: false, reason: "outdated" });
    expect(await files()).toMatchObject([{ status: "failed", reason: "outdated" }]);
  });

  it("is gone after a day", async () => {
    const fileId = await made();
    const tomorrow = { ...w.editor, now: () => new Date(w.at.getTime() + 86_400_000) };
    expect(await files(tomorrow)).toEqual([]);
    await expect(open(fileId, tomorrow)).rejects.toMatchObject({ code: "not-found" });
  });

  it("is one of five that a person may wait for", async () => {
    for (let i = 0; i < 5; i++) expect((await start()).ok).toBe(true);
    expect(await start()).toEqual({ ok: false, reason: "too-many-waiting" });
  });
});

describe("the process that makes a file", () => {
  it("is killed when it takes too long or nobody waits, and nothing of a file stays", async () => {
    const folder = mkdtempSync(join(tmpdir(), "polku-maker-"));
    const task = await readDrawTask(w.editor, await grantOf(w.editor), { format: "png", options });
    const making = { storedAs: "f", onProgress: () => undefined };
    const hasty = createFileMaker(folder, { timeMs: 1, heapMb: 256 });
    const { signal } = new AbortController();
    expect(await hasty.make(task, { ...making, signal })).toEqual({
      ok: false,
      reason: "took-too-long",
    });
    const maker = createFileMaker(folder);
    const aborted = AbortSignal.abort();
    expect(await maker.make(task, { ...making, signal: aborted })).toEqual({
      ok: false,
      reason: "stopped",
    });
    expect(existsSync(join(folder, "f"))).toBe(false);
    const told: number[] = [];
    const good = await maker.make(task, { ...making, onProgress: (p) => told.push(p), signal });
    expect([good.ok, told.length > 1, existsSync(join(folder, "f"))]).toEqual([true, true, true]);
    rmSync(folder, { recursive: true });
  });
});

import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { painPoints } from "#db/schema/pain.ts";
import { everything } from "#domain/pain/board/filter.ts";
import { type Scoring, usual, weighed } from "#domain/pain/scoring.ts";
import { authorize } from "../access/authorize.ts";
import { listPainPoints } from "../api/read-pain.ts";
import type { Topic } from "../context.ts";
import { createEvidenceWorld, type EvidenceWorld } from "../evidence/testing.ts";
import { readWorstPains } from "../exchange/read-worst-pains.ts";
import { readBoard } from "../pain/board/read-board.ts";
import { follow } from "../pain/follow.ts";
import { readNews } from "../pain/news.ts";
import { readPain, readStepFindings } from "../pain/read.ts";
import { readScoring } from "../pain/scoring/read-scoring.ts";
import { rescore } from "../pain/scoring/rescore.ts";
import { setScoring } from "../pain/scoring/set-scoring.ts";
import { readBrief } from "../review/read-brief.ts";

let w: EvidenceWorld;
const where = { workspaceId: "w" };
const slow = "Paying by card in the checkout was slow and annoying.";
beforeAll(async () => {
  w = await createEvidenceWorld();
  for (const at of [1, 2, 3, 4, 5]) {
    await w.note(slow, { participant: `P${at}`, date: `2026-04-0${at}` });
  }
  const lost = "The courier lost my parcel, so I will never order here again.";
  await w.note(lost, { participant: "P6", date: "2025-11-05" });
  await w.jobs.settle();
});
afterAll(() => w.close());
beforeEach(() => weigh({}));

async function weigh(change: Partial<Scoring>) {
  const grant = await authorize(w.as("owner"), "board.weigh", where);
  const result = await setScoring(w.as("owner"), grant, { ...usual, ...change });
  await w.jobs.settle();
  return result;
}

/** The same pains in every place that shows or gives them, the worst first: step and score. */
async function everywhere() {
  const ctx = w.as("viewer");
  const pain = await authorize(ctx, "pain.read", { mapId: "m" });
  const board = await readBoard(
    ctx,
    await authorize(ctx, "board.read", where),
    { filter: everything, kind: "pain", limit: 25 },
    w.jobs.compute,
  );
  const brief = await readBrief(
    { ...(await authorize(ctx, "opportunity.read", where)), mapId: null, today: "2026-05-04" },
    w.db,
  );
  const { points } = await readPain(ctx, pain, {}, w.jobs.compute);
  const asked = { limit: 25, kind: "pain" as const };
  const api = await listPainPoints(ctx, { read: pain, quote: null }, asked);
  const slides = await readWorstPains(
    ctx,
    { ...(await authorize(ctx, "map.export", { mapId: "m" })), ...where },
    { withQuotes: false },
  );
  const steps = (await readStepFindings(ctx, pain))
    .filter(({ personaId }) => personaId === "")
    .map(({ stepId, painScore }) => ({ stepId, score: painScore }))
    .sort((a, b) => b.score - a.score);
  const named = (rows: { stepId: string | null; score: number }[]) =>
    rows.map(({ stepId, score }) => [stepId, score]);
  return {
    board: named(board.rows),
    panel: named(points.filter(({ kind }) => kind === "pain")),
    brief: brief.pains.map(({ stepTitle, score }) => [
      stepTitle === "Paying" ? "pay" : "wait",
      score,
    ]),
    api: named(api.items),
    slides: named(slides),
    steps: named(steps),
    parts: board.rows.map(({ parts }) => parts),
  };
}

describe("how a workspace weighs", () => {
  it("puts another pain first in every place at once, and back again as it was", async () => {
    const before = await everywhere();
    expect(before.board.map(([stepId]) => stepId)).toEqual(["pay", "wait"]);
    expect(await weigh({ reach: 0 })).toEqual({ ok: true });
    const { board, parts, ...others } = await everywhere();
    expect(board.map(([stepId]) => stepId)).toEqual(["wait", "pay"]);
    for (const [place, shown] of Object.entries(others)) expect(shown, place).toEqual(board);
    for (const [at, own] of parts.entries()) {
      expect(own.scoring).toEqual({ ...usual, reach: 0 });
      expect(weighed(own, { ...usual, reach: 0 })).toBe(board[at]?.[1]);
    }
    await weigh({});
    expect(await everywhere()).toEqual(before);
  });

  it("is shown before it is so, in the order that it then has", async () => {
    const scoring = { ...usual, reach: 0 };
    const asked = { workspaceId: "w", today: "2026-05-04", scoring };
    const { rows } = await w.jobs.compute.ask("previewScores", asked);
    expect(rows.map(({ from }) => from)).toEqual([2, 1]);
    await weigh(scoring);
    expect(rows.map(({ score }) => score)).toEqual((await everywhere()).board.map((row) => row[1]));
  });

  it("makes what is old count less on every day that goes by", async () => {
    await weigh({ halfLifeDays: 90 });
    // The newest of the five is from 5 April, 29 days ago; the parcel from 180 days ago.
    const { board, parts, ...others } = await everywhere();
    for (const [place, shown] of Object.entries(others)) expect(shown, place).toEqual(board);
    expect(parts.map(({ recency }) => recency)).toEqual([0.5 ** (29 / 90), 0.25]);
    const later = { ...w.system, now: () => new Date(w.at.getTime() + 90 * 86_400_000) };
    expect(await rescore(later, "m")).toBe(true);
    const [old] = await w.db.read
      .select()
      .from(painPoints)
      .where(and(eq(painPoints.stepId, "wait"), eq(painPoints.kind, "pain")));
    expect(old?.parts).toMatchObject({ recency: 0.125, newest: "2025-11-05" });
    expect(old?.score).toBeCloseTo((board[1]?.[1] as number) / 2, 12);
  });

  it("counts again what an earlier version has counted without dates", async () => {
    const rows = await w.db.read.select().from(painPoints);
    for (const { id, parts } of rows) {
      const { newest: _, ...old } = parts;
      await w.db.transact((tx) =>
        tx.update(painPoints).set({ parts: old }).where(eq(painPoints.id, id)),
      );
    }
    await weigh({ halfLifeDays: 90 });
    const { board, panel } = await everywhere();
    expect(panel).toEqual(board);
    expect(board.length).toBe(2);
  });

  it("tells nobody who follows a pain point that it has got worse", async () => {
    const ctx = w.as("viewer");
    const read = await authorize(ctx, "pain.read", { mapId: "m" });
    const { points } = await readPain(ctx, read, {}, w.jobs.compute);
    for (const { id } of points) await follow(ctx, read, { painPointId: id, isOn: true });
    await weigh({ reach: 0, reliability: 0 });
    // Six of seven instead of five of six: one more, and hardly worse.
    await w.note(slow, { participant: "P7", date: "2026-04-06" });
    await w.jobs.settle();
    expect((await readNews(ctx, await authorize(ctx, "board.read", where))).rows).toEqual([]);
  });

  it("is said with who changed it and when, until it is as usual again", async () => {
    const read = async () =>
      readScoring(w.as("viewer"), await authorize(w.as("viewer"), "board.read", where));
    expect(await read()).toEqual({ scoring: usual, changed: null });
    await weigh({ severity: 2 });
    expect(await read()).toEqual({
      scoring: { ...usual, severity: 2 },
      changed: { at: w.at.getTime(), by: "owner" },
    });
    await weigh({});
    expect(await read()).toEqual({ scoring: usual, changed: null });
  });

  it("is written into the audit, once for each change", async () => {
    const before = (await w.events("w")).length;
    await weigh({ severity: 2 });
    await weigh({ severity: 2 });
    expect((await w.events("w")).slice(before)).toEqual(["scoring.changed"]);
  });

  it("is told to everybody who has scores on screen: at once, and when maps are weighed anew", async () => {
    const told: Topic[] = [];
    const owner = w.as("owner");
    const ctx = { ...owner, outside: { ...owner.outside, announce: listen } };
    function listen(_: string, topic: Topic) {
      told.push(topic);
    }
    const grant = await authorize(ctx, "board.weigh", where);
    const before = w.jobs.announced.length;
    await setScoring(ctx, grant, { ...usual, severity: 2 });
    expect(told).toEqual([{ kind: "scoring" }]);
    await w.jobs.settle();
    expect(w.jobs.announced.slice(before)).toEqual([{ kind: "pain", mapId: "m" }]);
  });

  it("refuses to let nothing count, and leaves everything as it was", async () => {
    const before = await everywhere();
    const nothing = { severity: 0, reach: 0, reliability: 0, halfLifeDays: 30 };
    expect(await weigh(nothing)).toEqual({ ok: false, reason: "nothing-counts" });
    expect(await everywhere()).toEqual(before);
  });

  it("is for owners and administrators to say, and not there for a stranger", async () => {
    await expect(authorize(w.as("admin"), "board.weigh", where)).resolves.toBeTruthy();
    for (const role of ["editor", "facilitator", "reviewer", "viewer"] as const) {
      await expect(authorize(w.as(role), "board.weigh", where)).rejects.toMatchObject({
        code: "forbidden",
      });
    }
    await expect(authorize(w.stranger, "board.weigh", where)).rejects.toMatchObject({
      code: "not-found",
    });
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import { maps } from "#db/schema/map.ts";
import { painScorings } from "#db/schema/pain.ts";
import { sourceTypes } from "#domain/evidence/note.ts";
import { countedSchema } from "#domain/pain/board/counted.ts";
import { type BoardFilter, everything } from "#domain/pain/board/filter.ts";
import type { ScoreRule } from "#domain/pain/scoring.ts";
import { authorize, type Granted } from "../../access/authorize.ts";
import { startTestJobs } from "../../jobs/testing.ts";
import { createWorld } from "../../testing.ts";
import { todayOf } from "../../today.ts";
import { findFindings } from "../find-findings.ts";
import { readPain } from "../read.ts";
import { chanceFrom, insertRandomEvidence } from "./random-evidence.ts";
import { type BoardListing, readBoard, readCounted, readVoices } from "./read-board.ts";
import { readCoverage } from "./read-coverage.ts";
import { liesOn, type RawRows, rawRows, recount, recountCells, recountPlaces } from "./recount.ts";

let w: Awaited<ReturnType<typeof createWorld>>;
let jobs: ReturnType<typeof startTestJobs>;
let grant: Granted<"board.read">;
let rows: RawRows;
beforeAll(async () => {
  w = await createWorld();
  jobs = startTestJobs(w);
  grant = await authorize(w.as("viewer"), "board.read", { workspaceId: "w" });
  await insertRandomEvidence(w.db, { mapId: "m", workspaceId: "w", seed: 7, notes: 160 });
  rows = await rawRows(w.db.read, "m");
});
afterAll(async () => {
  await jobs.stop();
  await w.close();
});

const board = (filter: Partial<BoardFilter>, kind: "pain" | "gain" = "pain") =>
  readBoard(
    w.as("viewer"),
    grant,
    { filter: { ...everything, ...filter }, kind, limit: 100 },
    jobs.compute,
  );

/** Down from a number, page by page: all words that may be shown stand there, each once. */
async function open(asked: z.input<typeof countedSchema>, most = 100) {
  const question = countedSchema.parse(asked);
  const shown: string[] = [];
  for (;;) {
    const page = { from: shown.length, most };
    const counted = await readCounted(w.as("viewer"), grant, { question, page }, jobs.compute);
    const { people, passages, unquotable, quotations, left } = counted;
    shown.push(...quotations.map(({ excerptId }) => excerptId));
    expect(left).toBe(passages - unquotable - shown.length);
    if (left > 0) continue;
    expect(new Set(shown).size).toBe(passages - unquotable);
    return { people, passages };
  }
}

const stepIds = Array.from({ length: 6 }, (_, at) => `m-step-${at}`);

/** Filters as chance combines them. */
function chosen(seed: number): Partial<BoardFilter> {
  const chance = chanceFrom(seed);
  const maybe = <T>(values: readonly T[]) => (chance.below(3) === 0 ? chance.of(values) : null);
  return {
    sourceType: maybe(sourceTypes),
    segment: maybe(["north", "south"]),
    channel: maybe(["web", "shop", ""]),
    personaId: maybe(["young", "old"]),
    from: maybe(["2026-02-01", "2026-05-15"]),
    to: maybe(["2026-06-30", "2026-09-01"]),
    confirmedOnly: chance.below(3) === 0,
  };
}

function asRecount(row: BoardListing["rows"][number]) {
  const { people, heard, interval, bySource } = row.parts;
  return {
    score: row.score,
    people,
    heard,
    passages: row.passages,
    low: interval.low,
    high: interval.high,
    bySource: Object.fromEntries(
      Object.entries(bySource)
        .filter(([, parts]) => parts.people > 0)
        .map(([type, parts]) => [type, { people: parts.people, heard: parts.heard }]),
    ),
    byMonth: Object.fromEntries(
      row.trend.months.filter(({ people }) => people > 0).map((one) => [one.month, one.people]),
    ),
  };
}

/** Every row of the board against the recount, of pains and of gains. */
async function compare(filter: Partial<BoardFilter>, rule?: ScoreRule) {
  const expected = recount(rows, { ...everything, ...filter }, rule);
  const shown = [...(await board(filter)).rows, ...(await board(filter, "gain")).rows];
  expect(shown.map(({ id }) => id).sort()).toEqual([...expected.keys()].sort());
  for (const row of shown) {
    const { score, low, high, ...counts } = asRecount(row);
    const {
      score: ownScore,
      low: ownLow,
      high: ownHigh,
      ...own
    } = expected.get(row.id) ?? {
      score: Number.NaN,
      low: 0,
      high: 0,
    };
    expect(counts).toEqual(own);
    expect(score).toBeCloseTo(ownScore, 10);
    expect(low).toBeCloseTo(ownLow, 5);
    expect(high).toBeCloseTo(ownHigh, 5);
  }
}

describe("the board", () => {
  it("shows the numbers that a plain recount of the rows gives, whatever it is asked", async () => {
    for (let seed = 0; seed < 40; seed++) await compare(seed === 0 ? {} : chosen(seed));
  });

  it("shows them as the workspace weighs at that moment, and as usual again afterwards", async () => {
    const today = todayOf(w.as("viewer"));
    for (const [seed, scoring] of [
      { severity: 2, reach: 0.5, reliability: 1, halfLifeDays: null },
      { severity: 0, reach: 1, reliability: 0, halfLifeDays: 365 },
      { severity: 1.5, reach: 0, reliability: 2, halfLifeDays: null },
      { severity: 1, reach: 1, reliability: 1, halfLifeDays: 30 },
    ].entries()) {
      const row = { ...scoring, workspaceId: "w", changedAt: w.at };
      await w.db.transact(async (tx) => {
        await tx.delete(painScorings);
        await tx.insert(painScorings).values(row);
      });
      for (const filter of [{}, chosen(seed), chosen(seed + 10)]) {
        await compare(filter, { scoring, today });
      }
      const map = await authorize(w.as("viewer"), "pain.read", { mapId: "m" });
      const asked = { confirmedOnly: true };
      const panel = await readPain(w.as("viewer"), map, asked, jobs.compute);
      const { rows: shown } = await board({ ...asked, mapId: "m" });
      expect(
        panel.points
          .filter(({ status, kind }) => status === "open" && kind === "pain")
          .map(({ id, score, parts }) => [id, score, parts.scoring]),
      ).toEqual(shown.map(({ id, score }) => [id, score, scoring]));
    }
    await w.db.transact((tx) => tx.delete(painScorings));
    await compare({});
  });

  it("counts people by step and channel as a plain recount does", async () => {
    for (const kind of ["pain", "gain"] as const) {
      const { heat } = await board({}, kind);
      const shown = Object.fromEntries(
        (heat?.rows ?? []).flatMap(({ stepId, cells }) =>
          cells.flatMap((cell, at) => (cell ? [[`${stepId}|${heat?.channels[at]}`, cell]] : [])),
        ),
      );
      expect(shown).toEqual(recountCells(rows, kind));
    }
  });

  it("opens each number into just the passages that it counts, of pains and of gains", async () => {
    const filter = { ...everything, segment: "north" };
    for (const kind of ["pain", "gain"] as const) {
      const { rows: shown } = await board(filter, kind);
      expect(shown.length).toBeGreaterThan(2);
      for (const row of shown) {
        expect(await open({ filter, pointId: row.id })).toEqual({
          people: row.parts.people,
          passages: row.passages,
        });
      }
    }
  });

  it("shows all words behind a number, however many they are, page by page", async () => {
    const { people, passages } = await open({ filter: everything }, 7);
    expect(passages).toBeGreaterThan(100);
    expect(await open({ filter: everything })).toEqual({ people, passages });
  });

  it("opens each cell of the heat map into just the passages that it counts", async () => {
    for (const kind of ["pain", "gain"] as const) {
      const { heat } = await board({}, kind);
      expect(heat?.rows.length).toBe(stepIds.length);
      for (const { stepId, cells } of heat?.rows ?? []) {
        for (const [at, cell] of cells.entries()) {
          const channel = heat?.channels[at] ?? "";
          const filter = { ...everything, mapId: "m", stepId, channel };
          expect((await open({ filter, label: kind })).people).toBe(cell?.people ?? 0);
        }
      }
    }
  });

  it("counts workarounds and stories by step as a plain recount does, and opens each", async () => {
    const own = recountPlaces(rows);
    for (const type of ["workaround", "story"] as const) {
      const asked = { filter: everything, type };
      const groups = await readVoices(w.as("viewer"), grant, asked, jobs.compute);
      expect(groups.length).toBe(stepIds.length + 1);
      for (const { stepId, people, passages } of groups) {
        expect({ people, passages }).toEqual(own.get(`${stepId ?? "-"}|${type}`));
        const filter = { ...everything, mapId: "m", stepId };
        const isUnplaced = stepId === null;
        expect(await open({ filter, type, isUnplaced })).toEqual({ people, passages });
      }
    }
  });

  it("counts every cell of the coverage table as a plain recount does, and opens each", async () => {
    const [horizonStepId = ""] = stepIds.slice(3);
    await w.db.transact((tx) => tx.update(maps).set({ header: { horizonStepId } }));
    const map = await authorize(w.as("viewer"), "pain.read", { mapId: "m" });
    const { coverage } = await readCoverage(w.as("viewer"), map, jobs.compute);
    const own = recountPlaces(rows);
    const none = { people: 0, passages: 0 };
    const on = (stepId: string | null) => ({ ...everything, mapId: "m", stepId });
    for (const { stepId, people, passages, bySource, others } of coverage.steps) {
      expect({ people, passages }).toEqual(own.get(`${stepId}|customer`) ?? none);
      expect(await open({ filter: on(stepId) })).toEqual({ people, passages });
      expect(others).toEqual(own.get(`${stepId}|apart`) ?? none);
      expect(await open({ filter: on(stepId), voice: "other" })).toEqual(others);
      for (const sourceType of sourceTypes) {
        const cell = bySource[sourceType] ?? none;
        expect(cell).toEqual(own.get(`${stepId}|${sourceType}`) ?? none);
        expect(await open({ filter: { ...on(stepId), sourceType } })).toEqual(cell);
      }
    }
    const { people, passages, unplaced, modes, horizon } = coverage;
    expect({ people, passages }).toEqual(own.get("all|customer"));
    expect(unplaced).toBe(own.get("-|customer")?.passages);
    expect((await open({ filter: on(null), isUnplaced: true })).passages).toBe(unplaced);
    for (const mode of ["said", "did", "measured"] as const) {
      expect(modes[mode]).toBe(own.get(`all|${mode}`)?.passages);
      expect((await open({ filter: on(null), mode })).passages).toBe(modes[mode]);
    }
    expect(await open({ filter: on(null), beforeStepId: horizonStepId })).toEqual(horizon?.before);
    const before = rows.said.filter(({ id, noteId }) => {
      const { voice, sourceType } = rows.notes.get(noteId) ?? {};
      const isCustomer = voice === "customer" && sourceType !== "staff";
      return isCustomer && liesOn(rows, id).some((step) => stepIds.indexOf(step) < 3);
    });
    expect(horizon?.before.passages).toBe(before.length);
  });

  it("counts as many people at each step as the map and its coverage do", async () => {
    const own = recountPlaces(rows);
    const people = (key: string) => own.get(key)?.people ?? 0;
    const { steps } = await findFindings({ mapId: "m", today: "2026-05-04" }, { read: w.db.read });
    const shown = steps.filter(({ personaId }) => personaId === "");
    expect(shown.map(({ stepId }) => stepId)).toEqual(stepIds);
    for (const { stepId, ...counts } of shown) {
      expect(counts).toMatchObject({
        people: people(`${stepId}|customer`),
        painPeople: people(`${stepId}|pain`),
        gainPeople: people(`${stepId}|gain`),
        sourceTypes: sourceTypes.filter((type) => own.has(`${stepId}|${type}`)).length,
      });
    }
  });

  it("leaves out what is not in the chosen place, and keeps what it counts the same", async () => {
    const all = await board({});
    const stepId = all.rows.find((row) => row.stepId !== null)?.stepId ?? "";
    const here = await board({ mapId: "m", stepId });
    expect(here.rows.map(({ id, score }) => [id, score])).toEqual(
      all.rows.filter((row) => row.stepId === stepId).map(({ id, score }) => [id, score]),
    );
    expect((await board({ mapId: "elsewhere" })).rows).toEqual([]);
  });

  it("shows no words of anybody who has not agreed to be quoted", async () => {
    const { rows: shown } = await board({});
    for (const { quotation } of shown) {
      if (!quotation) continue;
      expect(rows.notes.get(quotation.noteId)?.consent).toBe("yes");
    }
  });

  it("is not there for a stranger", async () => {
    const asked = authorize(w.stranger, "board.read", { workspaceId: "w" });
    await expect(asked).rejects.toMatchObject({ code: "not-found" });
  });
});

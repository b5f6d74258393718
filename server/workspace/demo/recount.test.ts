import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { personas } from "#db/schema/library.ts";
import { maps } from "#db/schema/map.ts";
import { countedSchema } from "#domain/pain/board/counted.ts";
import { type BoardFilter, everything } from "#domain/pain/board/filter.ts";
import { authorize, type Granted } from "../../access/authorize.ts";
import { startTestJobs } from "../../jobs/testing.ts";
import { readBoard, readCounted } from "../../pain/board/read-board.ts";
import { type RawRows, rawRows, recount, recountCells } from "../../pain/board/recount.ts";
import { confirm } from "../../pain/confirm.ts";
import { readPain } from "../../pain/read.ts";
import { createWorld } from "../../testing.ts";
import { createDemo } from "./create.ts";
import { decideDemo } from "./decide.ts";

let w: Awaited<ReturnType<typeof createWorld>>;
let jobs: ReturnType<typeof startTestJobs>;
let workspaceId: string;
let grant: Granted<"board.read">;
let onMaps: { id: string; rows: RawRows }[];

beforeAll(async () => {
  w = await createWorld();
  jobs = startTestJobs(w);
  ({ workspaceId } = await createDemo(w.system, { ownerId: "owner", locale: "fi" }));
  await jobs.settle();
  await decideDemo(w.system, { workspaceId, ownerId: "owner" });
  await jobs.settle();
  grant = await authorize(w.as("owner"), "board.read", { workspaceId });
  const made = await w.db.read.select().from(maps).where(eq(maps.workspaceId, workspaceId));
  // Some of what was found has been looked at, so that "only what is confirmed" is not nothing.
  for (const { id } of made) {
    const { points } = await readPain(w.as("owner"), await reader(id), {}, jobs.compute);
    for (const { id: painPointId } of points.filter((_, at) => at % 3 === 0)) {
      const decider = await authorize(w.as("owner"), "pain.decide", { mapId: id });
      await confirm(w.as("owner"), decider, { painPointId });
    }
  }
  await jobs.settle();
  onMaps = [];
  for (const { id } of made) onMaps.push({ id, rows: await rawRows(w.db.read, id) });
}, 120_000);
afterAll(async () => {
  await jobs.stop();
  await w.close();
});

const reader = (mapId: string) => authorize(w.as("owner"), "pain.read", { mapId });

const board = (filter: Partial<BoardFilter>, kind: "pain" | "gain") =>
  readBoard(
    w.as("owner"),
    grant,
    { filter: { ...everything, ...filter }, kind, limit: 500 },
    jobs.compute,
  );

type Parts = Awaited<ReturnType<typeof board>>["rows"][number]["parts"];
type Numbers = { id: string; score: number; passages: number; parts: Parts };

/** As the screen says them: to two places, and only kinds of source from which somebody told. */
const told = ({ score, passages, parts }: Numbers) => ({
  score: score.toFixed(9),
  people: parts.people,
  heard: parts.heard,
  passages,
  bySource: Object.fromEntries(
    Object.entries(parts.bySource).flatMap(([type, { people, heard }]) =>
      people > 0 ? [[type, { people, heard }]] : [],
    ),
  ),
});

const expected = (rows: RawRows, filter: Partial<BoardFilter>) =>
  new Map(
    [...recount(rows, { ...everything, ...filter })].map(
      ([id, { score, people, heard, passages, bySource }]) => [
        id,
        { score: score.toFixed(9), people, heard, passages, bySource },
      ],
    ),
  );

async function filtersOfDemo(): Promise<Partial<BoardFilter>[]> {
  const people = await w.db.read
    .select()
    .from(personas)
    .where(eq(personas.workspaceId, workspaceId));
  return [
    {},
    { confirmedOnly: true },
    ...people.map(({ id }) => ({ personaId: id })),
    ...people.map(({ id }) => ({ personaId: id, confirmedOnly: true })),
  ];
}

describe("every number of the demo", () => {
  it("is on the board what a plain recount of the tables gives", async () => {
    for (const filter of [
      ...(await filtersOfDemo()),
      { sourceType: "interview" as const },
      { sourceType: "review" as const, from: "2026-03-01" },
    ]) {
      for (const { id: mapId, rows } of onMaps) {
        const asked = { ...filter, mapId };
        const shown = [...(await board(asked, "pain")).rows, ...(await board(asked, "gain")).rows];
        expect(new Map(shown.map((row) => [row.id, told(row)]))).toEqual(expected(rows, filter));
      }
    }
  });

  it("is beside the map the same as on the board, confirmed or of one persona too", async () => {
    for (const filter of await filtersOfDemo()) {
      for (const { id, rows } of onMaps) {
        const { points } = await readPain(w.as("owner"), await reader(id), filter, jobs.compute);
        const open = points.filter(({ status }) => status === "open");
        expect(
          new Map(open.map((point) => [point.id, told({ ...point, passages: point.excerpts })])),
        ).toEqual(expected(rows, filter));
      }
    }
  });

  it("is in each cell of step and channel what a plain recount gives", async () => {
    for (const { id: mapId, rows } of onMaps) {
      for (const kind of ["pain", "gain"] as const) {
        const { heat } = await board({ mapId }, kind);
        const shown = Object.fromEntries(
          (heat?.rows ?? []).flatMap(({ stepId, cells }) =>
            cells.flatMap((cell, at) => (cell ? [[`${stepId}|${heat?.channels[at]}`, cell]] : [])),
          ),
        );
        expect(Object.keys(shown).length).toBeGreaterThan(3);
        expect(recountCells(rows, kind)).toMatchObject(shown);
      }
    }
  });

  it("opens into just the quotations that it counts", async () => {
    for (const kind of ["pain", "gain"] as const) {
      for (const row of (await board({}, kind)).rows) {
        const question = countedSchema.parse({ filter: everything, pointId: row.id });
        const page = { from: 0, most: 1_000 };
        const counted = await readCounted(w.as("owner"), grant, { question, page }, jobs.compute);
        expect(counted.people).toBe(row.parts.people);
        expect(counted.passages).toBe(row.passages);
        expect(counted.quotations.length + counted.unquotable).toBe(row.passages);
        expect(counted.bySource).toEqual(
          Object.fromEntries(
            Object.entries(told(row).bySource).map(([type, { people }]) => [type, people]),
          ),
        );
      }
    }
  });

  it("counts the workarounds and stories that the team marked", async () => {
    const { counts } = await board({}, "pain");
    expect(counts).toMatchObject({ workaround: 11, story: 3 });
    expect(counts.gain).toBeGreaterThan(5);
  });
});

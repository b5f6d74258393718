import { monitorEventLoopDelay } from "node:perf_hooks";
import Sqlite from "better-sqlite3";
import { maps } from "../../db/schema/map.ts";
import { sourceTypes } from "../../domain/evidence/note.ts";
import { type BoardFilter, everything } from "../../domain/pain/board/filter.ts";
import { createCompute } from "../../server/jobs/compute.ts";
import { chanceFrom, insertRandomEvidence } from "../../server/pain/board/random-evidence.ts";
import { createWorld } from "../../server/testing.ts";
import { type Searched, searching, textOf } from "./searching.ts";

export type Aggregates = {
  size: number;
  searched: Searched[];
  /** the first question, when nothing is in memory */
  firstMs: number;
  p50: number;
  p95: number;
  /** the same filters as one plain statement over the rows, without the score */
  scanP50: number;
  /** from a number to the passages that it counts */
  countedP95: number;
  /** how long the event loop of whoever asked was held meanwhile */
  loopP99: number;
  loopMax: number;
};

const mapsInAll = 5;
const perNote = 3;

/** The board over `size` passages on five maps, asked with filters as chance combines them. */
export async function aggregates(size: number, rounds: number): Promise<Aggregates> {
  const world = await createWorld();
  const compute = createCompute({ importsFolder: "", exportsFolder: "", databaseFile: world.file });
  const scan = new Sqlite(world.file, { readonly: true });
  try {
    for (let at = 0; at < mapsInAll; at++) {
      const mapId = at === 0 ? "m" : `m${at}`;
      if (at > 0) {
        await world.db.transact((tx) =>
          tx.insert(maps).values({
            id: mapId,
            workspaceId: "w",
            title: mapId,
            header: {},
            createdAt: world.at,
            editedAt: world.at,
          }),
        );
      }
      await insertRandomEvidence(world.db, {
        mapId,
        workspaceId: "w",
        seed: at + 1,
        notes: Math.round(size / mapsInAll / perNote),
        perNote,
        points: 60,
        steps: 20,
        textOf,
      });
    }
    const ask = (filter: BoardFilter) =>
      compute.ask("boardFor", {
        workspaceId: "w",
        filter,
        kind: "pain",
        limit: 25,
        look: "list",
        today: "2026-05-04",
      });
    const page = { from: 0, most: 100 };
    // the thread itself starts apart from what is measured
    await compute.ask("countPassages", { workspaceId: "elsewhere", question: nothing, page });
    const [, firstMs] = await timed(() => ask(everything));
    const loop = monitorEventLoopDelay({ resolution: 1 });
    const filtered: number[] = [];
    const scanned: number[] = [];
    const counted: number[] = [];
    const held: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const filter = randomFilter(round);
      loop.reset();
      loop.enable();
      const [board, ms] = await timed(() => ask(filter));
      loop.disable();
      held.push(loop.max / 1e6);
      filtered.push(ms);
      scanned.push((await timed(async () => plainScan(scan, filter)))[1]);
      const pointId = board.rows[0]?.id ?? null;
      const question = { ...nothing, filter, pointId };
      counted.push(
        (await timed(() => compute.ask("countPassages", { workspaceId: "w", question, page })))[1],
      );
    }
    const searched = await searching({ compute, scan }, rounds);
    return {
      size,
      searched,
      firstMs,
      p50: share(filtered, 0.5),
      p95: share(filtered, 0.95),
      scanP50: share(scanned, 0.5),
      countedP95: share(counted, 0.95),
      loopP99: share(held, 0.99),
      loopMax: Math.max(...held),
    };
  } finally {
    scan.close();
    await compute.stop();
    await world.close();
  }
}

const nothing = {
  filter: everything,
  pointId: null,
  month: null,
  label: null,
  type: null,
  mode: null,
  beforeStepId: null,
  isUnplaced: false,
  voice: "customer",
} as const;

function randomFilter(seed: number): BoardFilter {
  const chance = chanceFrom(1_000 + seed);
  const maybe = <T>(values: readonly T[]) => (chance.below(2) === 0 ? chance.of(values) : null);
  return {
    ...everything,
    sourceType: maybe(sourceTypes),
    segment: maybe(["north", "south"]),
    channel: maybe(["web", "shop"]),
    from: maybe(["2026-02-01", "2026-05-15"]),
    confirmedOnly: chance.below(3) === 0,
  };
}

/** What one would write without a board: people, worst and passages by point, straight from the rows. */
function plainScan(database: Sqlite.Database, filter: BoardFilter): unknown[] {
  return database
    .prepare(
      `select m.pain_point_id, n.source_type, count(*), max(e.severity),
         count(distinct coalesce(e.participant_id, n.participant_id, n.id))
       from excerpts e
       join notes n on n.id = e.note_id
       join pain_point_excerpts m on m.excerpt_id = e.id
       left join placements p on p.excerpt_id = e.id
       where n.workspace_id = 'w' and n.deleted_at is null and n.voice = 'customer'
         and e.has_lost_place = 0
         and (@source is null or n.source_type = @source)
         and (@segment is null or n.segment = @segment)
         and (@channel is null or n.channel = @channel)
         and (@from is null or n.date >= @from)
         and (@confirmed = 0 or e.labelled_at is not null or p."by" = 'person')
       group by m.pain_point_id, n.source_type`,
    )
    .all({
      source: filter.sourceType,
      segment: filter.segment,
      channel: filter.channel,
      from: filter.from,
      confirmed: Number(filter.confirmedOnly),
    });
}

export async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const from = performance.now();
  const result = await work();
  return [result, performance.now() - from];
}

export function share(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? 0;
}

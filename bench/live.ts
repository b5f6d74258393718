import { median } from "./canvas/goals.ts";
import { printGoals } from "./canvas/table.ts";
import { openCold, prepareCold } from "./live/cold-open.ts";
import { gateCost } from "./live/gate-cost.ts";
import { type LoadResult, runLoad } from "./live/load.ts";
import { type Kind, kinds } from "./live/servers.ts";
import { flag, numberOption } from "./options.ts";

// npm --prefix bench run live [-- --quick | --rounds 3 --seconds 8 --rooms 12 --clients 10] : people who
// all drag at once, from processes of their own with the product's commands, on our server with
// everything on, beside Hocuspocus with nothing stored and with its own SQLite extension; and how long
// a large map with a long history takes to open, the same document on both. Peers in turn, ratios
// within a round; the many at once on Hocuspocus only tell what the machine lets anybody reach.
const isQuick = flag("--quick");
const rounds = numberOption("--rounds") ?? (isQuick ? 1 : 3);
const seconds = numberOption("--seconds") ?? (isQuick ? 3 : 8);
const clients = numberOption("--clients") ?? 10;
const calm = { rooms: 4, clients, seconds };
const busy = { rooms: numberOption("--rooms") ?? 12, clients, seconds };
const history = isQuick ? { cards: 2_000, updates: 10_000 } : { cards: 10_000, updates: 100_000 };

type Row = { kind: Kind; load: typeof calm; round: number; result: LoadResult };
const rows: Row[] = [];
console.log(head());
for (let round = 1; round <= rounds; round++) {
  for (const kind of kinds) await measure(kind, calm, round);
  await measure("polku", busy, round);
  await measure("hocuspocus", busy, round);
}
const cold = await prepareCold(history);
const opened: { ours: number; theirs: number }[] = [];
for (let round = 1; round <= Math.max(rounds, 3); round++) {
  opened.push({ ours: await openCold(cold.ours), theirs: await openCold(cold.theirs) });
}
cold.remove();
const gate = gateCost(isQuick ? 2_000 : 10_000);
console.log(
  `\nopening ${history.cards} cards after ${history.updates} changes, ms: ours ${list(opened.map(({ ours }) => ours))}, ` +
    `Hocuspocus from its snapshot ${list(opened.map(({ theirs }) => theirs))}; ` +
    `reading the log before it shrank ${Math.round(cold.rawMs)}`,
);
console.log(
  `the gate: ${gate.perUpdateUs.toFixed(0)} us a change, ${gate.buildMs.toFixed(0)} ms to make ready`,
);

const goals = [
  goal(
    8,
    "visible elsewhere p95, x Hocuspocus in memory",
    "<= 1.25",
    ratios(calm, (r) => r.p95),
  ),
  goal(
    9,
    `p95 at ${busy.rooms * clients * 10} changes/s, ms`,
    "<= 100",
    ours(busy, (r) => r.p95),
  ),
  goal(
    10,
    "processor time a change, x Hocuspocus in memory",
    "<= 1.25",
    ratios(calm, (r) => r.cpuMsPerUpdate),
  ),
  goal(
    11,
    "cold open, x Hocuspocus from a snapshot",
    "<= 1.25",
    opened.map(({ ours, theirs }) => ours / theirs),
  ),
];
printGoals(goals);
console.log(JSON.stringify({ bench: "live", goals }));
process.exit(goals.every(({ ok }) => ok) ? 0 : 1);

async function measure(kind: Kind, load: typeof calm, round: number): Promise<void> {
  const result = await runLoad(kind, load);
  rows.push({ kind, load, round, result });
  console.log(line(rows.at(-1) as Row));
}

function head(): string {
  const names = ["server", "rooms", "round", "sent/s", "seen %", "over %", "p50", "p95", "p99 ms"];
  return [...names, "cpu us/change", "MB/client", "RSS MB"].map(cell).join(" ");
}

function line({ kind, load, round, result }: Row): string {
  const { sentPerSecond, seenShare, overtakenShare, p50, p95, p99 } = result;
  const { cpuMsPerUpdate, mbPerClient, rssMb } = result;
  return [
    kind,
    load.rooms,
    round,
    sentPerSecond.toFixed(0),
    (100 * seenShare).toFixed(1),
    (100 * overtakenShare).toFixed(1),
    p50.toFixed(1),
    p95.toFixed(1),
    p99.toFixed(1),
    (cpuMsPerUpdate * 1000).toFixed(0),
    mbPerClient.toFixed(2),
    rssMb.toFixed(0),
  ]
    .map(cell)
    .join(" ");
}

function cell(value: string | number, at: number): string {
  return at === 0 ? String(value).padEnd(18) : String(value).padStart(9);
}

function ours(load: typeof calm, of: (result: LoadResult) => number): number[] {
  return rows
    .filter((row) => row.kind === "polku" && row.load === load)
    .map((row) => of(row.result));
}

function ratios(load: typeof calm, of: (result: LoadResult) => number): number[] {
  return Array.from({ length: rounds }, (_, i) => {
    const result = (kind: Kind) =>
      rows.find((row) => row.kind === kind && row.load === load && row.round === i + 1)?.result;
    const [own, bare] = [result("polku"), result("hocuspocus")];
    return own && bare ? of(own) / of(bare) : Number.NaN;
  });
}

function goal(id: number, name: string, limit: string, values: readonly number[]) {
  const value = round2(median(values) ?? Number.NaN);
  return {
    id,
    name,
    value,
    min: round2(Math.min(...values)),
    max: round2(Math.max(...values)),
    goal: limit,
    ok: value <= Number(limit.replace(/[^\d.]/g, "")),
  };
}

function round2(value: number): number {
  return Math.round(value * 100) / 100;
}

function list(values: readonly number[]): string {
  return values.map((value) => value.toFixed(0)).join(" ");
}

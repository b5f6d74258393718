import * as Y from "yjs";
import { benchMap } from "../domain/map/bench-map.ts";
import { seededRandom } from "../domain/map/random-edits.ts";
import { validateDocument } from "../domain/map/shape.ts";
import { buildMap } from "../domain/map/testing.ts";
import { createDocument } from "../domain/map/write-map.ts";
import { damagedUpdates, hostileUpdates } from "../server/collab/hostile-updates.ts";
import { createShadow } from "../server/collab/shadow.ts";
import { createLiveClient, until } from "../server/collab/testing.ts";
import { attacks } from "./hostile/attacks.ts";
import { askMeasured, distribution, startClients } from "./live/load.ts";
import { startServer } from "./live/servers.ts";
import { askUsage } from "./live/usage.ts";
import { flag, numberOption } from "./options.ts";

// npm --prefix bench run hostile [-- --quick | --seconds N] : somebody who may edit does their worst to a
// running server while ten others drag cards; what the others notice, how long a newcomer waits
// afterwards, how the offender was ended and what memory it took. And 10,000 changes through the gate.
const isQuick = flag("--quick");
const seconds = numberOption("--seconds") ?? (isQuick ? 3 : 10);
const rooms = ["room-0", "room-1"];
const people = 40;

const gate = runGate(isQuick ? 2_000 : 10_000);
console.log(
  `the gate: ${gate.let} of ${gate.tried} damaged or hostile changes were sound; ` +
    `${gate.unsound} left a map that is none`,
);

const server = await startServer({ kind: "polku", people, rooms, map: benchMap(300) });
const clients = await startClients(server, rooms, { clients: 5, mayLoseCards: true });
type Row = { name: string; p95: number; ratio: number; freshMs: number; rssMb: number };
const rows: Row[] = [];
try {
  for (const child of clients) child.send("begin");
  await measure(async () => passed(1_500));
  const calm = await measure(async () => passed(seconds * 1000));
  console.log(`nobody attacks: p95 ${calm.toFixed(1)} ms`);
  console.log("p95 ms  ratio  newcomer ms  RSS MB  ended");
  let number = 20;
  for (const [name, attack] of Object.entries(attacks)) {
    const cookie = server.cookies[number++] ?? "";
    let outcomes = new Map<string, number>();
    const p95 = await measure(async () => {
      const forMs = seconds * 1000;
      outcomes = await attack({ port: server.port, room: "room-0", cookie, forMs });
    });
    const freshMs = await timeToOpen(server.cookies[19] ?? "");
    const { rssMb } = await askUsage(server.child);
    rows.push({ name, p95, ratio: p95 / calm, freshMs, rssMb });
    const cells = [p95.toFixed(1), (p95 / calm).toFixed(2), freshMs.toFixed(0), rssMb.toFixed(0)];
    const told = [...outcomes].map(([outcome, times]) => `${times} x ${outcome}`).join(", ");
    console.log(`${cells.map((cell) => cell.padStart(7)).join(" ")}  ${name}: ${told}`);
  }
} finally {
  for (const child of clients) child.kill("SIGKILL");
  await server.stop();
}
const most = (of: (row: Row) => number) => Math.round(100 * Math.max(...rows.map(of))) / 100;
const goals = [
  atMost("hostile-gate", "changes that left no sound map", gate.unsound, 0),
  atMost(
    "hostile-others",
    "others' p95 under attack, x without",
    most((row) => row.ratio),
    2,
  ),
  atMost(
    "hostile-newcomer",
    "slowest newcomer, ms",
    most((row) => row.freshMs),
    2_000,
  ),
  atMost(
    "hostile-memory",
    "most memory, MB",
    most((row) => row.rssMb),
    500,
  ),
];
console.log(JSON.stringify({ bench: "hostile", goals }));
process.exit(goals.every(({ ok }) => ok) ? 0 : 1);

/** The p95 of everybody else while `act` runs. */
async function measure(act: () => Promise<void>): Promise<number> {
  await Promise.all(clients.map(askMeasured));
  await act();
  return distribution(await Promise.all(clients.map(askMeasured))).at(0.95);
}

async function timeToOpen(cookie: string): Promise<number> {
  const fromMs = performance.now();
  const client = createLiveClient({ port: server.port, cookie, mapId: "room-0" });
  await until(() => client.provider.synced, 60_000);
  client.leave();
  return performance.now() - fromMs;
}

function runGate(count: number) {
  const random = seededRandom(7);
  const doc = createDocument(buildMap());
  const makes = [...Object.values(damagedUpdates), ...Object.values(hostileUpdates)];
  let shadow = createShadow(doc, []);
  let sound = 0;
  let unsound = 0;
  for (let i = 0; i < count; i++) {
    const make = makes[i % makes.length];
    const verdict = make && shadow.accept(make(doc, random));
    if (shadow.isSpoilt()) shadow = createShadow(doc, []);
    if (!verdict?.ok || verdict.update === null) continue;
    sound += 1;
    Y.applyUpdate(doc, verdict.update);
    const fresh = new Y.Doc();
    Y.applyUpdate(fresh, Y.encodeStateAsUpdate(doc));
    if (fresh.store.pendingStructs !== null || validateDocument(fresh) !== null) unsound += 1;
  }
  return { tried: count, let: sound, unsound };
}

function atMost(id: string, name: string, value: number, limit: number) {
  return { id, name, value, goal: `<= ${limit}`, ok: value <= limit };
}

function passed(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

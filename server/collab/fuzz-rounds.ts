import * as Y from "yjs";
import { createPerson, type Restore } from "#domain/map/fuzz/person.ts";
import { documentFaults } from "#domain/map/fuzz/verdict.ts";
import { seededRandom } from "#domain/map/random-edits.ts";
import { readMap } from "#domain/map/read-map.ts";
import { brokenRules } from "#domain/map/rules.ts";
import { type BadLine, openBadLine } from "./bad-line.ts";
import { prepareFolder, startServerProcess } from "./server-process.ts";
import { createLiveClient, until } from "./testing.ts";

export type FuzzRound = {
  steps: number;
  cuts: number;
  kills: number;
  crashes: number;
  /** from when all lines are whole again to when all read the same map */
  healedMs: number;
  faults: string[];
};

type FuzzOptions = {
  folder: string;
  port: number;
  steps: number;
  stepsARound: number;
  seed: number;
  people?: number;
  restore?: Restore;
  onRound?(round: FuzzRound): void;
};

const MAP = "fuzz";
/** Faster than this would be a flood, which the server rightly ends. */
const STEPS_A_BREATH = 40;
const LONGEST_HEALING_MS = 60_000;

/**
 * People who do anything at random on one map of a real server, each over a line of their own that
 * fails now and then, while the server is killed and browsers crash. What happens is drawn from the
 * seed; when it arrives is up to the machine.
 */
export async function runFuzzRounds(options: FuzzOptions): Promise<FuzzRound[]> {
  const { folder, port, steps, stepsARound, seed, people: count = 6, restore, onRound } = options;
  const random = seededRandom(seed);
  const int = (below: number) => Math.floor(random() * below);
  const cookies = await prepareFolder(folder, { people: count, mapIds: [MAP] });
  let server = await startServerProcess(folder, port);
  const people = await Promise.all(
    cookies.map((cookie, number) => openBrowser({ port, cookie, number, seed, random, restore })),
  );
  const done: FuzzRound[] = [];
  try {
    for (let from = 0; from < steps; from += stepsARound) {
      const round = { steps: stepsARound, cuts: 0, kills: 0, crashes: 0, healedMs: 0 };
      const faults: string[] = [];
      for (let step = 1; step <= stepsARound; step++) {
        const one = people[int(count)];
        if (!one) break;
        const dice = random();
        if (dice < 0.99) one.act();
        else if (dice < 0.994) {
          round.cuts += 1;
          if (random() < 0.7) one.line.cut();
          else one.line.stall();
        } else if (dice < 0.9985) one.line.heal();
        else if (dice < 0.9995) {
          round.crashes += 1;
          await one.crash();
        } else {
          round.kills += 1;
          await server.kill();
          server = await startServerProcess(folder, port);
          if (!server.isEqual) faults.push("[M20] after a kill the tables are unlike the log");
        }
        if (step % STEPS_A_BREATH === 0) await new Promise((resolve) => setTimeout(resolve, 60));
      }
      const healedMs = await settle(faults);
      const result = { ...round, healedMs, faults };
      done.push(result);
      onRound?.(result);
    }
  } finally {
    for (const one of people) await one.close();
    await server.kill();
  }
  return done;

  /** All lines whole: everybody, a newcomer and, after another kill, the tables say the same. */
  async function settle(faults: string[]): Promise<number> {
    const fromMs = performance.now();
    for (const one of people) one.line.heal();
    const first = people[0]?.client().doc ?? new Y.Doc();
    const same = (doc: Y.Doc) => JSON.stringify(readMap(doc)) === JSON.stringify(readMap(first));
    const isQuiet = () =>
      people.every((one) => one.isSaved()) && people.every((one) => same(one.client().doc));
    await until(isQuiet, LONGEST_HEALING_MS).catch(() => {
      faults.push(`[M30] no agreement: ${people.map((one) => one.describe(same)).join(", ")}`);
    });
    const healedMs = Math.round(performance.now() - fromMs);
    const map = readMap(first);
    for (const rule of brokenRules(map)) if (rule !== "M2") faults.push(`[${rule}] is broken`);
    faults.push(...documentFaults(first, map), ...people.flatMap((one) => one.refusals()));
    await server.kill();
    server = await startServerProcess(folder, port);
    if (!server.isEqual) faults.push("[M20] the tables are unlike the log");
    const cookie = cookies[0] ?? "";
    const fresh = createLiveClient({ port, cookie, mapId: MAP });
    await fresh.synced();
    if (!same(fresh.doc)) faults.push("[M30] a newcomer reads another map");
    fresh.leave();
    return healedMs;
  }
}

type BrowserOptions = {
  port: number;
  cookie: string;
  number: number;
  seed: number;
  random(): number;
  restore: Restore | undefined;
};

/** One browser with somebody in it; every other one keeps a copy that outlives a crash. */
async function openBrowser(options: BrowserOptions) {
  const { port, cookie, number, seed, random, restore } = options;
  const line: BadLine = await openBadLine(port, number * 5);
  let life = 0;
  let closes: { reason: string }[] = [];
  let { client, person } = start(new Y.Doc());

  function start(doc: Y.Doc) {
    life += 1;
    const client = createLiveClient({ port: line.port, cookie, mapId: MAP, doc });
    const name = `n${seed}-${number}-${life}`;
    return { client, person: createPerson({ doc, name, random, maxNodes: 60, restore }) };
  }

  return {
    line,
    client: () => client,
    // nobody can do anything before the map is there
    act: () => {
      if (client.doc.store.clients.size > 0) person.act();
    },
    isSaved: () => client.provider.synced && client.provider.unsyncedChanges === 0,
    crash: async () => {
      closes = [...closes, ...client.closes];
      person.leave();
      client.leave();
      const copy = new Y.Doc();
      if (number % 2 === 0) Y.applyUpdate(copy, Y.encodeStateAsUpdate(client.doc));
      ({ client, person } = start(copy));
    },
    /** Honest people may be cut off by the line, never by the server. */
    refusals: () =>
      [...closes, ...client.closes]
        .filter(({ reason }) => ["refused", "too-fast", "too-large", "too-many"].includes(reason))
        .map(({ reason }) => `[M31] somebody honest was closed: ${reason}`),
    describe: (same: (doc: Y.Doc) => boolean) =>
      `${number}: ${client.provider.synced ? "synced" : "not synced"}, ` +
      `${client.provider.unsyncedChanges} unsaved, ${same(client.doc) ? "same" : "differs"}, ` +
      `closed ${client.closes.map(({ code, reason }) => `${code} ${reason}`).join(" | ")}`,
    close: async () => {
      client.leave();
      await line.close();
    },
  };
}

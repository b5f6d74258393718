import { join } from "node:path";
import * as Y from "yjs";
import { openDatabase } from "#db/client.ts";
import { addCard, setCardText } from "#domain/map/commands/card.ts";
import type { Edit } from "#domain/map/commands/edit.ts";
import { findText, rootsOf } from "#domain/map/document.ts";
import { seededRandom } from "#domain/map/random-edits.ts";
import { loadMap } from "./load.ts";
import { prepareFolder, startServerProcess } from "./server-process.ts";
import { createLiveClient, type LiveClient, until } from "./testing.ts";

export type KillRound = {
  round: number;
  /** changes that some client had an acknowledgement for when the server was killed */
  acked: number;
  /** changes of others that some client had on its screen */
  seen: number;
  lost: number;
  integrity: string;
  /** after the next boot: nodes and edges equal the log */
  isEqual: boolean;
  readyMs: number;
};

type KillOptions = {
  folder: string;
  port: number;
  rounds: number;
  seed: number;
  clients?: number;
  onRound?(round: KillRound): void;
};

const CARDS_A_CLIENT = 8;
const MAP = "kill";

/** Kills a real server under constant editing, over and over, and counts what was lost. */
export async function runKillRounds(options: KillOptions): Promise<KillRound[]> {
  const { folder, port, rounds, seed, clients: count = 3, onRound } = options;
  const random = seededRandom(seed);
  const cookies = await prepareFolder(folder, { people: count, mapIds: [MAP] });
  let server = await startServerProcess(folder, port);
  const writers = await Promise.all(
    cookies.map((cookie, i) => startWriter({ port, cookie, name: `w${i}` })),
  );
  const done: KillRound[] = [];
  try {
    for (let round = 1; round <= rounds; round++) {
      const goal = writers.map(({ acked }) => total(acked) + 5 + Math.floor(random() * 40));
      await until(() => writers.every(({ acked }, i) => total(acked) >= (goal[i] ?? 0)), 60_000);
      const killed = server.kill();
      // Copied at once: what comes after the kill cannot have been acknowledged by this server.
      const acked = writers.map((writer) => new Map(writer.acked));
      const seen = writers.map((writer) => readCounters(writer.client.doc, writer.name));
      await killed;
      const { inLog, integrity } = await readLog(folder);
      const lost = [...acked, ...seen].reduce((sum, known) => sum + countLost(known, inLog), 0);
      server = await startServerProcess(folder, port);
      const result = {
        round,
        acked: acked.reduce((sum, known) => sum + total(known), 0),
        seen: seen.reduce((sum, known) => sum + total(known), 0),
        lost,
        integrity,
        isEqual: server.isEqual,
        readyMs: server.readyMs,
      };
      done.push(result);
      onRound?.(result);
    }
  } finally {
    for (const writer of writers) writer.stop();
    await server.kill();
  }
  return done;
}

/** A counter stands in the text of each card: what is lost shows as a number that went back. */
type Counters = Map<string, number>;

type Writer = {
  name: string;
  client: LiveClient;
  acked: Counters;
  stop(): void;
};

async function startWriter(options: {
  port: number;
  cookie: string;
  name: string;
}): Promise<Writer> {
  const { port, cookie, name } = options;
  const client = createLiveClient({ port, cookie, mapId: MAP });
  const acked: Counters = new Map();
  let isOn = true;
  let written = 0;
  await client.synced();
  const edit: Edit = {
    doc: client.doc,
    origin: name,
    env: { newId: () => `${name}-${rootsOf(client.doc).cards.size}`, random: Math.random },
  };
  for (let i = 0; i < CARDS_A_CLIENT; i++) {
    const newId = () => `${name}-c${i}`;
    addCard({ ...edit, env: { ...edit.env, newId } }, { to: { x: i, y: 0 }, text: "0" });
  }
  const write = async () => {
    while (isOn) {
      written += 1;
      const id = `${name}-c${written % CARDS_A_CLIENT}`;
      setCardText(edit, { id, text: String(written) });
      if (written % 3 !== 0) continue;
      await client.saved().catch(() => undefined);
      if (isOn && client.provider.unsyncedChanges === 0 && client.provider.synced) {
        for (const [key, value] of readCounters(client.doc, null)) {
          if (key.startsWith(`${name}-`)) acked.set(key, value);
        }
      }
    }
  };
  void write();
  return {
    name,
    client,
    acked,
    stop: () => {
      isOn = false;
      client.leave();
    },
  };
}

/** The counters of all cards but one's own. */
function readCounters(doc: Y.Doc, exceptOf: string | null): Counters {
  const counters: Counters = new Map();
  for (const id of rootsOf(doc).cards.keys()) {
    if (!/^w\d+-c\d+$/.test(id) || (exceptOf !== null && id.startsWith(`${exceptOf}-`))) continue;
    counters.set(id, Number(findText(doc, "cards", id, "text")?.toString() ?? "-1"));
  }
  return counters;
}

function countLost(known: Counters, inLog: Counters): number {
  return [...known].filter(([id, value]) => (inLog.get(id) ?? -1) < value).length;
}

function total(counters: Counters): number {
  return Math.max(0, ...counters.values());
}

async function readLog(folder: string): Promise<{ inLog: Counters; integrity: string }> {
  const db = openDatabase(join(folder, "polku.db"));
  const doc = new Y.Doc();
  await loadMap(db.read, MAP, doc);
  const integrity = db.check();
  await db.close();
  return { inLog: readCounters(doc, null), integrity };
}

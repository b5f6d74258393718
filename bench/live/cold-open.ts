import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as Y from "yjs";
import { openDatabase } from "../../db/client.ts";
import { mapUpdates } from "../../db/schema/map.ts";
import { benchMap } from "../../domain/map/bench-map.ts";
import { setColour } from "../../domain/map/commands/card.ts";
import { rootsOf } from "../../domain/map/document.ts";
import { loadMap } from "../../server/collab/load.ts";
import { rebuildProjection } from "../../server/collab/rebuild.ts";
import { roomsOf } from "../../server/collab/rooms-of.ts";
import { prepareFolder } from "../../server/collab/server-process.ts";
import { createLiveClient, until } from "../../server/collab/testing.ts";
import { fill, type Kind, startIn } from "./servers.ts";

export type History = { cards: number; updates: number };
type Prepared = { folder: string; kind: Kind; cookie: string; cards: number };

const ROOM = "cold";
const ROWS_A_STEP = 2_000;
const LONGEST_MS = 120_000;
/** Hocuspocus stores two seconds after the last change. */
const STORED_AFTER_MS = 3_000;

/** Data folders of our server, with a log as it is when people have left, and of the peer. */
export async function prepareCold(history: History) {
  const map = benchMap(history.cards);
  const ours = mkdtempSync(join(tmpdir(), "polku-bench-cold-"));
  const theirs = mkdtempSync(join(tmpdir(), "polku-bench-cold-peer-"));
  const [cookie = ""] = await prepareFolder(ours, { people: 1, mapIds: [ROOM], map });
  const { rawMs, state } = await writeHistory(ours, history.updates);
  const peer = await startIn(theirs, "hocuspocus-sqlite", [""]);
  // The very document: one that was changed so often is larger than a new one of the same cards.
  const filler = await fill(peer, ROOM, state);
  await new Promise((resolve) => setTimeout(resolve, STORED_AFTER_MS));
  filler.leave();
  await peer.stop();
  const { cards } = history;
  return {
    /** the log read from its first row to its last, before anything shrank it */
    rawMs,
    ours: { folder: ours, kind: "polku", cookie, cards } satisfies Prepared,
    theirs: { folder: theirs, kind: "hocuspocus-sqlite", cookie: "", cards } satisfies Prepared,
    remove: () => {
      for (const folder of [ours, theirs]) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** From a person's opening the map on a server that has just started to all of its cards. */
export async function openCold({ folder, kind, cookie, cards }: Prepared): Promise<number> {
  const server = await startIn(folder, kind, [cookie]);
  try {
    const fromMs = performance.now();
    const client = createLiveClient({ port: server.port, cookie, mapId: ROOM });
    await until(() => rootsOf(client.doc).cards.size >= cards, LONGEST_MS);
    const tookMs = performance.now() - fromMs;
    client.leave();
    return tookMs;
  } finally {
    await server.stop();
  }
}

/** Twenty people who colour cards; then somebody opens and leaves the map twice, as goes by itself. */
async function writeHistory(folder: string, updates: number) {
  const db = openDatabase(join(folder, "polku.db"));
  const base = new Y.Doc();
  await loadMap(db.read, ROOM, base);
  const state = Y.encodeStateAsUpdate(base);
  let log: Uint8Array[] = [];
  const write = async () => {
    const rows = log.map((data) => ({ mapId: ROOM, at: new Date(), data }));
    log = [];
    await db.transact(async (tx) => {
      await tx.insert(mapUpdates).values(rows);
    });
  };
  const people = Array.from({ length: 20 }, () => {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, state);
    doc.on("update", (update: Uint8Array) => log.push(update));
    return { doc, origin: "me", env: { newId: () => "", random: Math.random } };
  });
  const ids = [...rootsOf(base).cards.keys()];
  for (let i = 0; i < updates; i++) {
    const person = people[i % people.length];
    const id = ids[(i * 7919) % ids.length];
    if (person && id) setColour(person, { id, colour: i % 8 });
    if (log.length >= ROWS_A_STEP) await write();
  }
  if (log.length > 0) await write();
  await rebuildProjection(db, ROOM);
  const fromMs = performance.now();
  const changed = new Y.Doc();
  await loadMap(db.read, ROOM, changed);
  const rawMs = performance.now() - fromMs;
  for (let visit = 0; visit < 2; visit++) {
    await roomsOf(db).use(ROOM, async (room) => {
      for (let i = 0; i < 60; i++) {
        const colour = (doc: Y.Doc) => {
          const env = { newId: () => "", random: Math.random };
          setColour({ doc, origin: null, env }, { id: ids[i] ?? "", colour: (i + visit) % 8 });
        };
        await room.edit(colour, null);
      }
    });
  }
  await db.close();
  return { rawMs, state: Y.encodeStateAsUpdate(changed) };
}

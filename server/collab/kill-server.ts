import { createServer } from "node:http";
import { eq } from "drizzle-orm";
import * as Y from "yjs";
import { maps } from "#db/schema/map.ts";
import { readMap } from "#domain/map/read-map.ts";
import { projectRows } from "#domain/map/rows.ts";
import { compose } from "../boot/compose.ts";
import { frontDoor, refuseUpgrade } from "../boot/front-door.ts";
import { parseEnv } from "../env.ts";
import { loadMap } from "./load.ts";
import { readTables } from "./testing.ts";

// The process that kill-nine tests end: the whole server but its pages. Says on stdout when it is
// ready, and whether the tables equal the log by then.
const startedMs = performance.now();
const parsed = parseEnv(process.env);
if (!parsed.ok) throw new Error(`environment: ${parsed.name}`);
const { env } = parsed;
const { db, live } = await compose(env, { isDemo: false });
const isEqual = await areTablesEqualToLog();

const server = createServer();
frontDoor(server).open({
  request: (_, res) => res.writeHead(404).end(),
  upgrade: (req, socket, head) => {
    if (!live.upgrade(req, socket, head)) refuseUpgrade(socket, "404 Not Found");
  },
});
server.listen(env.port, env.host, () => {
  const readyMs = Math.round(performance.now() - startedMs);
  process.stdout.write(`${JSON.stringify({ isReady: true, isEqual, readyMs })}\n`);
});

async function areTablesEqualToLog(): Promise<boolean> {
  for (const { id } of await db.read.select({ id: maps.id }).from(maps)) {
    const doc = new Y.Doc();
    const { seq } = await loadMap(db.read, id, doc);
    const tables = await readTables(db, id);
    const log = projectRows(readMap(doc));
    const [row] = await db.read.select().from(maps).where(eq(maps.id, id));
    const isSame = canonical(tables) === canonical(log) && row?.projectedSeq === seq;
    if (!isSame) return false;
  }
  return true;
}

function canonical({ nodes, edges }: { nodes: { id: string }[]; edges: { id: string }[] }): string {
  const sorted = (rows: { id: string }[]) =>
    rows
      .map((row) => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))))
      .sort();
  return JSON.stringify([sorted(nodes), sorted(edges)]);
}

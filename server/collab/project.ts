import { and, eq, inArray } from "drizzle-orm";
import type * as Y from "yjs";
import type { Database } from "#db/client.ts";
import { edges, mapChanges, maps, nodes } from "#db/schema/map.ts";
import type { Tx } from "#db/transact.ts";
import { type Change, diffMaps } from "#domain/map/diff.ts";
import { isEqual } from "#domain/map/equal.ts";
import type { JourneyMap } from "#domain/map/journey-map.ts";
import { createMemo } from "#domain/map/memo.ts";
import { readMap } from "#domain/map/read-map.ts";
import { createReread } from "#domain/map/reread.ts";
import { type EdgeRow, type NodeRow, projectRows } from "#domain/map/rows.ts";
import { createContext } from "../context.ts";
import { createBurstWatch } from "../history/open-burst.ts";
import { enqueuePlacement } from "../jobs/enqueue.ts";
import { actorsOf } from "./actor-of.ts";

/** What the tables say of one map, kept so that only what differs is written. */
export type Projection = {
  /** Takes down what the tables say; before the first change of the document at the latest. */
  ready(): void;
  /** Brings `nodes`, `edges`, `maps` and the history to what the document says at `seq`. */
  write(doc: Y.Doc, seq: number, touchedBy: ReadonlyMap<string, string | null>): Promise<void>;
};

type ProjectionOptions = {
  db: Database;
  mapId: string;
  projected(): JourneyMap;
  /** what the tables really say, when that may be something else than `projected` */
  left: Rows | null;
  now(): Date;
};

type Rows = { nodes: NodeRow[]; edges: EdgeRow[] };

export function createProjection(options: ProjectionOptions): Projection {
  const { db, mapId, projected, left, now } = options;
  const reread = createReread();
  const memo = createMemo();
  let known: { map: JourneyMap; rows: Keyed } | null = null;
  const ready = () => {
    if (known) return known;
    const map = projected();
    known = { map, rows: keyed(left ?? projectRows(map)) };
    return known;
  };
  const bursts = createBurstWatch(db, mapId);
  // Not while somebody is still typing the name of a step.
  const later = {
    ...createContext(db, { kind: "system" }),
    now: () => new Date(now().getTime() + PLACE_AFTER_MS),
  };
  return {
    ready: () => void ready(),
    write: async (doc, seq, touchedBy) => {
      const { map, rows } = ready();
      const next = reread.read(doc, new Set(touchedBy.keys()));
      const nextRows = keyed(projectRows(next, memo));
      const changes = diffMaps(map, next);
      const at = now();
      const actorOf = actorsOf(touchedBy);
      const beginning = changes.length > 0 ? await bursts.before(map, at) : null;
      const writeAll = async (tx: Tx) => {
        await beginning?.write(tx);
        await tx
          .update(maps)
          .set({
            title: next.header.title,
            header: next.header,
            projectedSeq: seq,
            ...(changes.length > 0 ? { editedAt: at } : {}),
          })
          .where(eq(maps.id, mapId));
        await writeRows(db, tx, mapId, { before: rows, after: nextRows });
        await db.putRows(
          tx,
          mapChanges,
          changes.map((change) => ({
            mapId,
            seq,
            at,
            actorId: actorOf(change),
            ...change,
          })),
        );
        if (changes.some(movesEvidence)) await enqueuePlacement(tx, later, mapId);
      };
      // A power cut may take it back: it is made anew from the log.
      await db.transact(writeAll, { isMadeAnew: true });
      beginning?.written();
      known = { map: next, rows: nextRows };
    },
  };
}

const PLACE_AFTER_MS = 3_000;

/** Excerpts are placed by what steps are called and say. */
function movesEvidence({ kind, field }: Change): boolean {
  return kind === "step" && ["created", "deleted", "title", "description"].includes(field);
}

/**
 * Makes the tables of one map anew from what its document says: for `polku rebuild`, and to prove
 * that the projection is nothing but the document. History is left as it is.
 */
export async function rewriteProjection(
  { putRows }: Pick<Database, "putRows">,
  tx: Tx,
  { mapId, doc, seq }: { mapId: string; doc: Y.Doc; seq: number },
) {
  const map = readMap(doc);
  const { nodes: nodeRows, edges: edgeRows } = projectRows(map);
  await tx.delete(nodes).where(eq(nodes.mapId, mapId));
  await tx.delete(edges).where(eq(edges.mapId, mapId));
  await putRows(
    tx,
    nodes,
    nodeRows.map((row) => ({ mapId, ...row })),
  );
  await putRows(
    tx,
    edges,
    edgeRows.map((row) => ({ mapId, ...row })),
  );
  await tx
    .update(maps)
    .set({ title: map.header.title, header: map.header, projectedSeq: seq })
    .where(eq(maps.id, mapId));
}

/** What `nodes` and `edges` say of a map; in no order. */
export async function readProjection(read: Tx, mapId: string): Promise<Rows> {
  const nodeRows = await read.select().from(nodes).where(eq(nodes.mapId, mapId));
  const edgeRows = await read.select().from(edges).where(eq(edges.mapId, mapId));
  const without = <T extends { mapId: string }>({ mapId: _, ...row }: T) => row;
  return { nodes: nodeRows.map(without), edges: edgeRows.map(without) };
}

type Keyed = { nodes: ReadonlyMap<string, NodeRow>; edges: ReadonlyMap<string, EdgeRow> };

function keyed({ nodes, edges }: Rows): Keyed {
  const byId = <T extends { id: string }>(rows: readonly T[]) =>
    new Map(rows.map((row) => [row.id, row]));
  return { nodes: byId(nodes), edges: byId(edges) };
}

const IDS_A_STATEMENT = 500;

async function writeRows(
  { putRows }: Database,
  tx: Tx,
  mapId: string,
  { before, after }: { before: Keyed; after: Keyed },
): Promise<void> {
  for (const ids of chunks(goneFrom(before.nodes, after.nodes))) {
    await tx.delete(nodes).where(and(eq(nodes.mapId, mapId), inArray(nodes.id, ids)));
  }
  for (const ids of chunks(goneFrom(before.edges, after.edges))) {
    await tx.delete(edges).where(and(eq(edges.mapId, mapId), inArray(edges.id, ids)));
  }
  await putRows(tx, nodes, changedIn(mapId, before.nodes, after.nodes));
  await putRows(tx, edges, changedIn(mapId, before.edges, after.edges));
}

function goneFrom(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>) {
  return [...before.keys()].filter((id) => !after.has(id));
}

function changedIn<T>(
  mapId: string,
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
) {
  return [...after].flatMap(([id, row]) =>
    isEqual(before.get(id), row) ? [] : [{ mapId, ...row }],
  );
}

function* chunks<T>(values: readonly T[]): Generator<T[]> {
  for (let i = 0; i < values.length; i += IDS_A_STATEMENT) {
    yield values.slice(i, i + IDS_A_STATEMENT);
  }
}

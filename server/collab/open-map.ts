import type * as Y from "yjs";
import type { Database } from "#db/client.ts";
import { isOutdated, migrate } from "#domain/map/migrations.ts";
import { logger } from "../logger.ts";
import { compact } from "./compact.ts";
import { readAuthors } from "./keep-authors.ts";
import type { Line } from "./line.ts";
import { loadMap } from "./load.ts";
import type { MapLog } from "./log.ts";
import { createProjection, readProjection } from "./project.ts";
import { createRoom, type Room } from "./room.ts";
import { whenIdle } from "./when-idle.ts";

/** A room together with what follows from its changes: tables, history, snapshots. */
export type OpenMap = {
  room: Room;
  /** Brings the tables up to the document now. */
  project(): Promise<void>;
  /** Brings all that is on disk into order: nobody is at work now. */
  tidy(): Promise<void>;
  /** The same for good. */
  end(): Promise<void>;
};

export type OpenMapOptions = {
  db: Database;
  log: MapLog;
  /** of all maps whose tables are to be made: together they would keep everybody's changes waiting */
  projecting: Line;
  now(): Date;
  onProjected(mapId: string): void;
};

/** Lists and history can wait a moment, and longer while somebody goes on and on. */
const PROJECT_AFTER_MS = 300;
const PROJECT_EVERY_MS = 1_000;
/** Whoever opened the map has it on screen by then, and seldom writes sooner. */
const WARM = { firstAfterMs: 2_000, lookEveryMs: 200, atMostMs: 10_000 };
const TRY_AGAIN_AFTER_MS = 2_000;
const COMPACT_AFTER_UPDATES = 1_000;
const COMPACT_AT_END_AFTER_UPDATES = 50;

export async function openMap(
  mapId: string,
  doc: Y.Doc,
  options: OpenMapOptions,
): Promise<OpenMap> {
  const { db, log, projecting, now, onProjected } = options;
  const { projected, touchedBy, broken, bytes, seq, writers, ...loaded } = await loadMap(
    db.read,
    mapId,
    doc,
  );
  const authors = await readAuthors(db.read, mapId, writers);
  // What cannot be read may have left rows behind.
  const left = broken > 0 ? await readProjection(db.read, mapId) : null;
  const projection = createProjection({ db, mapId, projected, left, now });
  let { tail } = loaded;
  let isDirty = loaded.isBehind || broken > 0;
  let restsUntilMs = 0;
  let timer: NodeJS.Timeout | null = null;
  let work: Promise<void> = Promise.resolve();

  const room = createRoom({
    mapId,
    doc,
    authors,
    seq,
    broken,
    bytes,
    log,
    now,
    beforeApply: () => projection.ready(),
    onApplied: ({ actorId, touched }) => {
      for (const id of touched) {
        // Deleted first, so that whoever acted last stands last.
        touchedBy.delete(id);
        touchedBy.set(id, actorId);
      }
      tail += 1;
      isDirty = true;
      schedule(Math.max(PROJECT_AFTER_MS, restsUntilMs - performance.now()));
    },
  });

  const schedule = (afterMs: number) => {
    timer ??= setTimeout(() => void project(), afterMs);
  };
  const project = (): Promise<void> => {
    if (timer) clearTimeout(timer);
    timer = null;
    work = work.then(async () => {
      if (isDirty) await projecting(writeTables);
      if (tail > COMPACT_AFTER_UPDATES) await shrink();
    });
    return work;
  };
  const writeTables = async () => {
    isDirty = false;
    const actors = new Map(touchedBy);
    touchedBy.clear();
    try {
      await projection.write(room.doc(), room.seq(), actors);
      restsUntilMs = performance.now() + PROJECT_EVERY_MS;
      onProjected(mapId);
    } catch (error) {
      isDirty = true;
      for (const [id, actorId] of actors) if (!touchedBy.has(id)) touchedBy.set(id, actorId);
      schedule(TRY_AGAIN_AFTER_MS);
      logger.error({ err: error, mapId }, "a map could not be projected; will try again");
    }
  };
  const shrink = async () => {
    // While some of the log cannot be read, none of it is let go.
    if (broken > 0) return;
    tail = 0;
    try {
      await compact(db, { mapId, doc: room.doc(), seq: room.seq(), now });
    } catch (error) {
      logger.error({ err: error, mapId }, "the log of a map could not be compacted");
    }
  };

  const tidy = async () => {
    await room.settled();
    await project();
    if (tail > COMPACT_AT_END_AFTER_UPDATES) await shrink();
  };

  let hasEnded = false;
  const warm = () => {
    if (hasEnded) return;
    projection.ready();
    room.warm();
  };
  // before anybody sees it, and once: two peers that both migrated would do it twice
  if (isOutdated(room.doc())) await room.edit((old) => void migrate(old), null);
  if (isDirty) schedule(0);
  whenIdle(warm, WARM);
  return {
    room,
    project,
    tidy,
    end: async () => {
      hasEnded = true;
      await tidy();
      if (timer) clearTimeout(timer);
      room.destroy();
    },
  };
}

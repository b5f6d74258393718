import * as Y from "yjs";
import { logger } from "../logger.ts";
import type { Authors } from "./authors.ts";
import { authorsOf } from "./authors-of.ts";
import type { MapLog } from "./log.ts";
import { createShadow, type Shadow, type Verdict } from "./shadow.ts";
import { createSizeGuard } from "./size-guard.ts";
import { createTold, type Tell } from "./told.ts";
import { takeInUnheard } from "./unheard.ts";

export type Submitted =
  | { ok: true }
  /**
   * gap: builds on changes that have not arrived; refused: no map; full: no room for more;
   * not-stored: try again later
   */
  | { ok: false; reason: "gap" | "refused" | "full" | "not-stored" };

/** Over which line a change came. */
export type Bringer = {
  connection: unknown;
  /** whether it may bring something new by all of these: nobody writes in another's name */
  mayBring(clients: readonly number[]): boolean;
};

/** A change that is on disk and told to everybody. */
export type Applied = { seq: number; actorId: string | null; touched: ReadonlySet<string> };

/** One open map on the server: the document people see, and the only way into it. */
export type Room = {
  readonly mapId: string;
  readonly authors: Authors;
  /** Exactly what is on disk: never ahead of the log, and up to it whenever it is asked for. */
  doc(): Y.Doc;
  /**
   * From now on `live` is the document; it takes over all that the one before says. `tell` hears of every
   * change that is on disk; the document itself says nothing of it.
   */
  adopt(live: Y.Doc, tell: Tell): Promise<void>;
  /** the last log sequence that `doc` holds */
  seq(): number;
  /** log rows or snapshots that could not be read when it was opened */
  broken(): number;
  /** at most how many bytes the document has */
  bytes(): number;
  /**
   * Tries, stores and tells a change from the wire, in this order and one after another. Its bytes are
   * kept: nobody may write over them. `by` is not told of it.
   */
  submit(update: Uint8Array, actorId: string | null, by?: Bringer): Promise<Submitted>;
  /** The same for a change made on the server. */
  edit(change: (doc: Y.Doc) => void, actorId: string | null): Promise<Submitted>;
  /** Waits until nothing is on its way to the disk. */
  settled(): Promise<void>;
  /** Makes ready what the first change will need, while nobody waits for it. */
  warm(): void;
  destroy(): void;
};

type RoomOptions = {
  mapId: string;
  doc: Y.Doc;
  authors: Authors;
  seq: number;
  broken: number;
  /** of everything that `doc` was made from */
  bytes: number;
  log: MapLog;
  now(): Date;
  /** a change is on disk and about to be seen */
  beforeApply(): void;
  onApplied(change: Applied): void;
};

export function createRoom(options: RoomOptions): Room {
  const { mapId, authors, broken, log, now, beforeApply, onApplied } = options;
  let { doc: live, seq } = options;
  let tell: Tell = () => undefined;
  const told = createTold();
  const doc = () => told.catchUp(live);
  const size = createSizeGuard({
    atMost: options.bytes,
    measure: () => Y.encodeStateAsUpdate(doc()).byteLength,
  });
  let shadow: Shadow | null = null;
  /** accepted by the shadow, not yet on disk, in order */
  let ahead: { update: Uint8Array; stored: Promise<void> }[] = [];
  /** counts the times a store failed: what was accepted before may build on what was lost */
  let epoch = 0;
  /** on disk, and told together in a moment */
  let stored: { update: Uint8Array; from: unknown }[] = [];

  const tryOut = (act: (shadow: Shadow) => Verdict): Verdict => {
    shadow ??= createShadow(
      doc(),
      ahead.map(({ update }) => update),
    );
    const verdict = act(shadow);
    if (shadow.isSpoilt()) dropShadow();
    return verdict;
  };
  const dropShadow = () => {
    shadow?.destroy();
    shadow = null;
  };

  const store = async (verdict: Verdict, actorId: string | null, from: unknown) => {
    if (!verdict.ok) {
      if (verdict.reason === "refused") {
        logger.warn({ mapId, actorId, detail: verdict.detail }, "refused a change of a map");
      }
      return { ok: false, reason: verdict.reason } as const;
    }
    const born = epoch;
    try {
      if (verdict.update === null) {
        // Nothing new to us may still be on its way to the disk: a yes has to wait for that.
        await ahead.at(-1)?.stored;
      } else {
        await append(verdict.update, verdict.touched, { actorId, from });
      }
      return { ok: true } as const;
    } catch (error) {
      if (born === epoch) {
        epoch += 1;
        ahead = [];
        dropShadow();
      }
      logger.error({ err: error, mapId }, "a change of a map could not be stored");
      return { ok: false, reason: "not-stored" } as const;
    }
  };

  const append = (
    update: Uint8Array,
    touched: ReadonlySet<string>,
    { actorId, from }: { actorId: string | null; from: unknown },
  ): Promise<void> => {
    const born = epoch;
    const unkept = authors.unkept();
    const done = log.append({
      mapId,
      actorId,
      at: now(),
      data: update,
      authors: unkept,
      isStale: () => born !== epoch,
      together: (takeAll) => {
        takeAll();
        const all = stored;
        stored = [];
        told.tell(all, live, tell);
      },
      onStored: (given) => {
        seq = given;
        authors.kept(unkept);
        ahead.shift();
        size.grew(update.byteLength);
        beforeApply();
        stored.push({ update, from });
        onApplied({ seq, actorId, touched });
      },
    });
    ahead.push({ update, stored: done });
    return done;
  };

  const settled = async () => {
    while (ahead.length > 0) await ahead.at(-1)?.stored.catch(() => undefined);
  };

  return {
    mapId,
    authors,
    doc,
    adopt: async (next, tellNext) => {
      await settled();
      if (next !== live) takeInUnheard(next, [Y.encodeStateAsUpdate(doc())]);
      live = next;
      tell = tellNext;
    },
    seq: () => seq,
    broken: () => broken,
    bytes: size.bytes,
    submit: async (update, actorId, by) => {
      const from = by?.connection ?? null;
      if (saysNothing(update)) return store(silent, actorId, from);
      if (!size.admits(update)) return { ok: false, reason: "full" };
      const verdict = tryOut((it) => it.accept(update));
      const clients = by && verdict.ok && verdict.update ? authorsOf(verdict.update) : [];
      if (by && !by.mayBring(clients)) {
        // what the other writes next would be taken for what is known already, and lost
        dropShadow();
        return store({ ok: false, reason: "refused", detail: "in another's name" }, actorId, from);
      }
      return store(verdict, actorId, from);
    },
    edit: (change, actorId) => {
      return store(
        tryOut((it) => it.edit(change)),
        actorId,
        null,
      );
    },
    settled,
    warm: () => void tryOut(() => silent),
    destroy: dropShadow,
  };
}

/** What everybody tells who opens a map for the first time: no structs, no deletions. */
function saysNothing(update: Uint8Array): boolean {
  return update.length === 2 && update[0] === 0 && update[1] === 0;
}

const silent: Verdict = { ok: true, update: null, touched: new Set() };

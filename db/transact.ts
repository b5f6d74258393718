import { AsyncLocalStorage } from "node:async_hooks";
import type Database from "better-sqlite3";
import type { BetterSQLite3Database } from "drizzle-orm/better-sqlite3";

/** What verbs see on both engines. Queries are lazy: always `await`, never `.run()`, `.get()` or `.all()`. */
export type Tx = Pick<
  BetterSQLite3Database,
  "select" | "selectDistinct" | "insert" | "update" | "delete" | "$count"
>;

/** Runs `fn` in one transaction: database calls only, never network, file or timer. */
export type Transact = <T>(fn: (tx: Tx) => Promise<T>, how?: How) => Promise<T>;

export type How = {
  /**
   * Atomic as ever, but a power cut may take it back: for rows that are made anew from others which
   * are on disk. It saves waiting for the disk, which the next lasting commit does for both.
   */
  isMadeAnew?: boolean;
};

/**
 * One transaction of `act`, which waits for nothing: done on the spot where nobody else writes. It does not
 * wait for the disk either: whoever asks for it calls `Database.flush` afterwards, and tells nobody before.
 */
export type AtOnce = <T>(act: () => T) => Promise<T>;

const LONGEST_HOLD_MS = 5_000;
const LONGEST_WAIT_MS = 5_000;
const TRY_AGAIN_AFTER_MS = 5;

/**
 * SQLite: one writing connection and a first-come lock around BEGIN IMMEDIATE.
 * Drizzle's own `transaction()` cannot hold an awaited function on this driver.
 * Nested calls belong to the outer transaction; an error in one must leave the outer one too.
 * `onLasting`: one ended that waited for the disk itself.
 */
export function sqliteTransact(
  writer: Database.Database,
  drizzled: Tx,
  onLasting: () => void = () => undefined,
): { transact: Transact; atOnce: AtOnce } {
  const current = new AsyncLocalStorage<Open>();
  const ends = createEnds(writer);
  let tail: Promise<unknown> = Promise.resolve();
  const inLine = <T>(work: () => Promise<T>): Promise<T> => {
    const result = tail.then(work);
    tail = result.catch(() => undefined);
    return result;
  };

  return {
    transact: (fn, { isMadeAnew = false } = {}) => {
      const outer = current.getStore();
      if (outer?.isOpen) return fn(guarded(drizzled, outer));
      const result = inLine(() => hold(ends, drizzled, current, fn, !isMadeAnew));
      if (!isMadeAnew) void result.then(onLasting, onLasting);
      return result;
    },
    atOnce: async (act) => {
      if (!writer.inTransaction && tryBegin(ends, false) === null) return finish(ends, act);
      return inLine(async () => {
        await begin(ends, false);
        return finish(ends, act);
      });
    },
  };
}

/** PostgreSQL: the driver's own transaction; nested calls reuse the outer one. */
export function postgresTransact(db: {
  transaction: (fn: (tx: unknown) => Promise<unknown>) => Promise<unknown>;
}): Transact {
  const current = new AsyncLocalStorage<Open & { tx: Tx }>();
  return <T>(fn: (tx: Tx) => Promise<T>): Promise<T> => {
    const outer = current.getStore();
    if (outer?.isOpen) return fn(outer.tx);
    return db.transaction(async (raw) => {
      // Declared once as the SQLite twin, like the schema (db/dialect.ts).
      const state = { isOpen: true, tx: raw as Tx };
      try {
        return await notTooLong(current.run(state, () => fn(state.tx)));
      } finally {
        state.isOpen = false;
      }
    }) as Promise<T>;
  };
}

type Open = { isOpen: boolean };

/**
 * The statements around every transaction, put together once. How a commit ends is told to SQLite only
 * when it is another way than the one before: people who edit commit hundreds of times a second.
 */
function createEnds(writer: Database.Database) {
  const begin = writer.prepare("BEGIN IMMEDIATE");
  const commit = writer.prepare("COMMIT");
  let waitsForDisk: boolean | null = null;
  return {
    begin: (waits: boolean) => {
      // ignored within a transaction, and read anew for each
      if (waits !== waitsForDisk) writer.exec(`PRAGMA synchronous = ${waits ? "FULL" : "NORMAL"}`);
      waitsForDisk = waits;
      begin.run();
    },
    commit: () => void commit.run(),
    rollBack: () => {
      // On a full disk SQLite has already rolled back by itself.
      if (writer.inTransaction) writer.exec("ROLLBACK");
    },
  };
}

type Ends = ReturnType<typeof createEnds>;

async function hold<T>(
  ends: Ends,
  drizzled: Tx,
  current: AsyncLocalStorage<Open>,
  fn: (tx: Tx) => Promise<T>,
  waitsForDisk: boolean,
): Promise<T> {
  const state: Open = { isOpen: true };
  await begin(ends, waitsForDisk);
  try {
    const result = await notTooLong(current.run(state, () => fn(guarded(drizzled, state))));
    state.isOpen = false;
    ends.commit();
    return result;
  } catch (error) {
    state.isOpen = false;
    ends.rollBack();
    throw error;
  }
}

function finish<T>(ends: Ends, act: () => T): T {
  try {
    const result = act();
    ends.commit();
    return result;
  } catch (error) {
    ends.rollBack();
    throw error;
  }
}

/** A transaction that waits for something outside itself would stop everybody else for good. */
async function notTooLong<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const overdue = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`transact: held longer than ${LONGEST_HOLD_MS} ms`)),
      LONGEST_HOLD_MS,
    );
  });
  try {
    return await Promise.race([work, overdue]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Waits while another program writes. SQLite's own waiting (`busy_timeout`) would put the whole
 * process to sleep, and with it everybody who is reading.
 */
async function begin(ends: Ends, waitsForDisk: boolean): Promise<void> {
  for (const endMs = performance.now() + LONGEST_WAIT_MS; ; ) {
    const busy = tryBegin(ends, waitsForDisk);
    if (busy === null) return;
    if (performance.now() > endMs) throw busy;
    await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_AFTER_MS));
  }
}

/** What SQLite says while another program writes; null once it has begun. */
function tryBegin(ends: Ends, waitsForDisk: boolean): Error | null {
  try {
    ends.begin(waitsForDisk);
    return null;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "SQLITE_BUSY") return error;
    throw error;
  }
}

/** Usable only while its transaction is open: a forgotten await must not write into the next one. */
function guarded(drizzled: Tx, state: Open): Tx {
  return new Proxy(drizzled, {
    get(target, key) {
      if (!state.isOpen) {
        throw new Error("transact: used after the transaction ended (a missing await?)");
      }
      const value = Reflect.get(target, key);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}

import type Sqlite from "better-sqlite3";
import type { Tx } from "./transact.ts";

export type UpdateRow = { mapId: string; actorId: string | null; at: Date; data: Uint8Array };

/** Writes rows of the maps' log and gives their sequence numbers, in the order of the rows. */
export type AppendUpdates = (tx: Tx, rows: readonly UpdateRow[]) => Promise<number[]>;

/**
 * The one statement that runs with every change anybody makes: put together once, and past the query
 * builder, whose work for each row is more than SQLite's.
 */
export function prepareAppend(writer: Sqlite.Database): AppendUpdates {
  const one = writer.prepare(
    "insert into map_updates (map_id, actor_id, at, data) values (?, ?, ?, ?)",
  );
  // The one writing connection is the transaction.
  return async (_tx, rows) =>
    rows.map(({ mapId, actorId, at, data }) => {
      const stored = one.run(mapId, actorId, at.getTime(), data);
      return Number(stored.lastInsertRowid);
    });
}

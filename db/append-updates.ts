import { sql } from "drizzle-orm";
import type { BetterSQLite3Database } from "drizzle-orm/better-sqlite3";
import { mapUpdates } from "./schema/map.ts";
import type { Tx } from "./transact.ts";

export type UpdateRow = { mapId: string; actorId: string | null; at: Date; data: Uint8Array };

/** Writes rows of the maps' log and gives their sequence numbers, in the order of the rows. */
export type AppendUpdates = (tx: Tx, rows: readonly UpdateRow[]) => Promise<number[]>;

/**
 * The one statement that runs with every change anybody makes: put together once, for that costs
 * more than running it.
 */
export function prepareAppend(db: BetterSQLite3Database): AppendUpdates {
  const one = db
    .insert(mapUpdates)
    .values({
      mapId: sql.placeholder("mapId"),
      actorId: sql.placeholder("actorId"),
      at: sql.placeholder("at"),
      data: sql.placeholder("data"),
    })
    .returning({ seq: mapUpdates.seq })
    .prepare();
  // The one writing connection is the transaction.
  return async (_tx, rows) => rows.map((row) => one.get(row).seq);
}

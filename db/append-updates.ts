import type Sqlite from "better-sqlite3";
import type { AtOnce } from "./transact.ts";

export type UpdateRow = { mapId: string; actorId: string | null; at: Date; data: Uint8Array };

/**
 * Writes rows of the maps' log in a transaction of their own and gives their sequence numbers, in the order
 * of the rows. They are asked for once the writer is there, and are not on disk before `Database.flush`.
 */
export type AppendUpdates = (take: () => readonly UpdateRow[]) => Promise<number[]>;

/**
 * The one statement that runs with every change anybody makes: put together once, and past the query
 * builder, whose work for each row is more than SQLite's.
 */
export function prepareAppend(writer: Sqlite.Database, atOnce: AtOnce): AppendUpdates {
  const one = writer.prepare(
    "insert into map_updates (map_id, actor_id, at, data) values (?, ?, ?, ?)",
  );
  const append = ({ mapId, actorId, at, data }: UpdateRow) =>
    Number(one.run(mapId, actorId, at.getTime(), data).lastInsertRowid);
  return (take) => atOnce(() => take().map(append));
}

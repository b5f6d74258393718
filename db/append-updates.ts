import type Sqlite from "better-sqlite3";
import type { AtOnce } from "./transact.ts";

/** A number by which Yjs knows who wrote something, and whose it is. */
export type Author = { client: number; personId: string };

export type UpdateRow = {
  mapId: string;
  actorId: string | null;
  at: Date;
  data: Uint8Array;
  /** to be kept together with the change; seldom any */
  authors: readonly Author[];
};

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
  // whose account is gone meanwhile must not keep the change of another out
  const author = writer.prepare(
    `insert or ignore into map_authors (map_id, client, person_id)
     select ?, ?, id from users where id = ?`,
  );
  const append = ({ mapId, actorId, at, data, authors }: UpdateRow) => {
    const { lastInsertRowid } = one.run(mapId, actorId, at.getTime(), data);
    for (const { client, personId } of authors) author.run(mapId, client, personId);
    return Number(lastInsertRowid);
  };
  return (take) => atOnce(() => take().map(append));
}

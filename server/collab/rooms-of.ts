import type { Database } from "#db/client.ts";
import { createRooms, type Rooms } from "./rooms.ts";

const key = Symbol.for("polku.rooms");

/**
 * The rooms of a database: one set, whoever asks. It hangs on the database object itself, because
 * pages load this module apart from server.ts, and two sets would each hold their own documents.
 */
export function roomsOf(db: Database): Rooms {
  const carrier = db as Database & { [key]?: Rooms };
  carrier[key] ??= createRooms({ db, now: () => new Date() });
  return carrier[key];
}

import Sqlite from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import type { Tx } from "./transact.ts";

/** A connection that can only read, for worker threads: in WAL it waits for nobody and delays nobody. */
export function openReader(file: string): Tx {
  const reader = new Sqlite(file, { readonly: true });
  reader.pragma("busy_timeout = 5000");
  return drizzle(reader);
}

import { existsSync, rmSync } from "node:fs";
import Sqlite from "better-sqlite3";
import type { Io } from "./io.ts";
import { userPath, withInstance } from "./open.ts";

/**
 * `polku backup FILE`: a consistent copy of the database while the server goes on working.
 * The copy is checked before it is called done.
 */
export async function backup(args: string[], io: Io): Promise<number> {
  const [target] = args;
  if (!target) {
    io.err("Say where the backup goes: polku backup FILE\n");
    return 2;
  }
  const file = userPath(io, target);
  if (existsSync(file)) {
    io.err(`${file} is there already. Choose another name, or remove it first.\n`);
    return 2;
  }
  return withInstance(io, async (ctx) => {
    await ctx.db.backup(file);
    const verdict = verdictOn(file);
    if (verdict !== "ok") {
      rmSync(file, { force: true });
      io.err(`The copy did not pass its check (${verdict}) and was removed. Check the disk.\n`);
      return 1;
    }
    io.out(`${file}\n`);
    return 0;
  });
}

/** SQLite's own integrity check of a database file. */
export function verdictOn(file: string): string {
  const copy = new Sqlite(file, { readonly: true });
  try {
    return String(copy.pragma("integrity_check", { simple: true }));
  } catch {
    return "not a database";
  } finally {
    copy.close();
  }
}

import { existsSync } from "node:fs";
import { isAbsolute, join, resolve } from "node:path";
import { type Database, DatabaseTooNew, openDatabase } from "#db/client.ts";
import { BootError } from "#server/boot/boot-failure.ts";
import { prepareDataFolder } from "#server/boot/data-folder.ts";
import { lockDataFolder } from "#server/boot/folder-lock.ts";
import { roomsOf } from "#server/collab/rooms-of.ts";
import { type Ctx, createContext } from "#server/context.ts";
import { type Env, parseEnv } from "#server/env.ts";
import { CommandError, type Io } from "./io.ts";

/** A path as the user meant it: from the folder the command was typed in. */
export function userPath(io: Io, path: string): string {
  return isAbsolute(path) ? path : resolve(io.cwd, path);
}

export function environment(io: Io): Env {
  const parsed = parseEnv(io.env);
  if (!parsed.ok) {
    throw new BootError({ kind: "environment", name: parsed.name, value: parsed.value });
  }
  return parsed.env;
}

type Way = {
  /** a folder without a database may get one */
  mayCreate?: boolean;
  /**
   * Not while a server runs. It keeps maps in its memory: what another program writes into one that
   * it has open is unknown to it, and would be missing from the next snapshot.
   */
  isAlone?: boolean;
};

/**
 * Opens the instance's database, beside a running server unless the command has to be alone (both
 * write in short transactions), and runs `work` as the system.
 */
export async function withInstance(
  io: Io,
  work: (ctx: Ctx, env: Env) => Promise<number>,
  { mayCreate = false, isAlone = false }: Way = {},
): Promise<number> {
  const env = environment(io);
  if (!mayCreate && !existsSync(join(env.dataFolder, "polku.db"))) {
    throw new CommandError(
      `There is no Polku database in ${env.dataFolder}. Set POLKU_DATA to the data folder of the server.`,
    );
  }
  const lock = isAlone ? lockDataFolder(env.dataFolder) : null;
  try {
    const db = openOrExplain(env);
    try {
      return await work(createContext(db, { kind: "system" }), env);
    } finally {
      await roomsOf(db).end();
      await db.close();
    }
  } finally {
    lock?.release();
  }
}

function openOrExplain(env: Env): Database {
  const { databaseFile } = prepareDataFolder(env.dataFolder);
  try {
    return openDatabase(databaseFile);
  } catch (error) {
    if (error instanceof DatabaseTooNew) {
      throw new BootError({ kind: "database-newer", folder: env.dataFolder });
    }
    const code = String((error as { code?: unknown }).code ?? "");
    if (code === "SQLITE_NOTADB" || code.startsWith("SQLITE_CORRUPT")) {
      throw new BootError({ kind: "database-broken", file: databaseFile });
    }
    throw error;
  }
}

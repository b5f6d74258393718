import { isAbsolute, resolve } from "node:path";
import { type Database, DatabaseTooNew, openDatabase } from "#db/client.ts";
import { BootError, bootFailureLine } from "#server/boot/boot-failure.ts";
import { prepareDataFolder } from "#server/boot/data-folder.ts";
import { type Ctx, createContext } from "#server/context.ts";
import { type Env, parseEnv } from "#server/env.ts";
import type { Io } from "./io.ts";

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

/**
 * Opens the instance's database beside a running server (both write in short transactions) and
 * runs `work` as the system. Failures to open come out as one line and exit code 1.
 */
export async function withInstance(
  io: Io,
  work: (ctx: Ctx, env: Env) => Promise<number>,
): Promise<number> {
  let db: Database | undefined;
  try {
    const env = environment(io);
    db = openOrExplain(env);
    return await work(createContext(db, { kind: "system" }), env);
  } catch (error) {
    if (!(error instanceof BootError)) throw error;
    io.err(`${bootFailureLine(error.failure)}\n`);
    return 1;
  } finally {
    await db?.close();
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
    throw new BootError({ kind: "database-broken", file: databaseFile });
  }
}

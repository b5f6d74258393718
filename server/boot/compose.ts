import { type Database, DatabaseTooNew, openDatabase } from "#db/client.ts";
import { createModelDoor } from "../analysis/ask-model.ts";
import { createWebDoor } from "../api/web-door.ts";
import { createLive, type Live } from "../collab/live.ts";
import { catchUp } from "../collab/rebuild.ts";
import { roomsOf } from "../collab/rooms-of.ts";
import { createContext, type Outside } from "../context.ts";
import type { Env } from "../env.ts";
import { sealListedNames } from "../evidence/listed-names.ts";
import { exportsFolder, importsFolder } from "../jobs/compute.ts";
import { startJobs } from "../jobs/start.ts";
import { setRuntime } from "../runtime.ts";
import { createSetupToken } from "../workspace/setup-token.ts";
import { BootError } from "./boot-failure.ts";
import { prepareDataFolder } from "./data-folder.ts";
import { lockDataFolder } from "./folder-lock.ts";
import { prepareDemo } from "./prepare-demo.ts";
import { finishRestore } from "./put-in-place.ts";
import { tellAfterProjection } from "./tell-after-projection.ts";

/** Everything of the process but HTTP: what `server.ts`, the collab server of tests and bench share. */
export type Composed = {
  db: Database;
  live: Live;
  /** for the set-up page's address; null once somebody has an account */
  setupToken: string | null;
  stop(): Promise<void>;
};

/** Opens and locks the data folder, brings it up to date and starts what runs beside the pages. */
export async function compose(env: Env, { isDemo }: { isDemo: boolean }): Promise<Composed> {
  const { databaseFile, secret } = prepareDataFolder(env.dataFolder);
  const lock = lockDataFolder(env.dataFolder);
  finishRestore(databaseFile);
  const db = openOrExplain(databaseFile, env.dataFolder, lock);
  await sealListedNames(db, secret);
  const rooms = roomsOf(db);
  await catchUp(db, rooms);
  const system = createContext(db, { kind: "system" });
  const live = createLive({ ctx: system, rooms, publicUrl: env.publicUrl });
  const outside: Outside = {
    announce: live.announce,
    revoke: live.revoke,
    wakeJobs: () => jobs.runner.wake(),
    model: createModelDoor({ hosts: env.modelHosts, key: env.modelKey }),
    web: createWebDoor({ hosts: env.webhookHosts }),
    secret,
  };
  const places = {
    databaseFile,
    importsFolder: importsFolder(env.dataFolder),
    exportsFolder: exportsFolder(env.dataFolder),
  };
  const jobs = startJobs({ db, places, outside });
  tellAfterProjection({ db, rooms, outside });
  setRuntime({ env, db, outside, compute: jobs.compute, secret, isDemo });
  if (isDemo) await prepareDemo(createContext(db, { kind: "system" }, outside));
  const setupToken = await db.transact(createSetupToken);
  return {
    db,
    live,
    setupToken,
    stop: async () => {
      await live.stop();
      await jobs.stop();
      await db.close();
      lock.release();
    },
  };
}

function openOrExplain(file: string, folder: string, lock: { release(): void }): Database {
  try {
    return openDatabase(file);
  } catch (error) {
    lock.release();
    if (error instanceof DatabaseTooNew) throw new BootError({ kind: "database-newer", folder });
    const code = String((error as { code?: unknown }).code ?? "");
    if (code === "SQLITE_NOTADB" || code.startsWith("SQLITE_CORRUPT")) {
      throw new BootError({ kind: "database-broken", file });
    }
    if (code === "SQLITE_CANTOPEN" || code.startsWith("SQLITE_READONLY")) {
      throw new BootError({ kind: "folder-not-writable", folder });
    }
    throw error;
  }
}

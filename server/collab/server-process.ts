import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { openDatabase } from "#db/client.ts";
import { maps } from "#db/schema/map.ts";
import { members, users, workspaces } from "#db/schema/workspace.ts";
import type { JourneyMap } from "#domain/map/journey-map.ts";
import { buildMap } from "#domain/map/testing.ts";
import { createContext } from "../context.ts";
import { createMapDocument } from "./direct.ts";
import { openSession } from "./testing.ts";

/** What the server process says once it listens: the tables equal the log, and how long it took. */
export type Ready = { isEqual: boolean; readyMs: number };
export type ServerProcess = Ready & {
  child: ChildProcess;
  /** as pulling the plug would */
  kill(): Promise<void>;
};

/** The whole server but its pages, as a process of its own over a data folder. */
export async function startServerProcess(folder: string, port: number): Promise<ServerProcess> {
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL("./kill-server.ts", import.meta.url))],
    {
      env: {
        ...process.env,
        POLKU_DATA: folder,
        PORT: String(port),
        HOST: "127.0.0.1",
        POLKU_LOG: process.env.POLKU_LOG ?? "error",
        POLKU_DIALECT: "sqlite",
      },
      stdio: ["ignore", "pipe", "inherit", "ipc"],
    },
  );
  const ready = await firstLine(child);
  return {
    ...ready,
    child,
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
}

function firstLine(child: ChildProcess): Promise<Ready> {
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
    if (!child.stdout) return reject(new Error("no stdout"));
    createInterface({ input: child.stdout }).once("line", (line) => resolve(JSON.parse(line)));
  });
}

type FolderOptions = { people: number; mapIds: readonly string[]; map?: JourneyMap };

/** A data folder with editors w0, w1, … and these maps; gives the cookies that the editors bring. */
export async function prepareFolder(folder: string, options: FolderOptions): Promise<string[]> {
  const { people: count, mapIds, map = buildMap() } = options;
  const db = openDatabase(join(folder, "polku.db"));
  const at = new Date();
  const people = Array.from({ length: count }, (_, i) => `w${i}`);
  await db.transact(async (tx) => {
    await tx
      .insert(users)
      .values(people.map((id) => ({ id, name: id, email: `${id}@example.org`, createdAt: at })));
    await tx.insert(workspaces).values({
      id: "w",
      slug: "w",
      name: "w",
      locale: "en",
      timeZone: "UTC",
      createdAt: at,
    });
    await tx.insert(members).values(
      people.map((userId) => ({
        workspaceId: "w",
        userId,
        role: "editor" as const,
        createdAt: at,
      })),
    );
    for (const id of mapIds) {
      await tx
        .insert(maps)
        .values({ id, workspaceId: "w", title: "", header: {}, createdAt: at, editedAt: at });
      await createMapDocument(tx, createContext(db, { kind: "system" }), id, map);
    }
  });
  const opened: string[] = [];
  for (const id of people) opened.push((await openSession(db, id)).cookie);
  await db.close();
  return opened;
}

/** The same port before and after a kill: the clients come back to it. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

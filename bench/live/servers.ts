import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import * as Y from "yjs";
import type { JourneyMap } from "../../domain/map/journey-map.ts";
import { createDocument } from "../../domain/map/write-map.ts";
import { freePort, prepareFolder } from "../../server/collab/server-process.ts";
import { createLiveClient, until } from "../../server/collab/testing.ts";
import { LONGEST_JOIN_MS } from "./work.ts";

export const kinds = ["polku", "hocuspocus", "hocuspocus-sqlite"] as const;
export type Kind = (typeof kinds)[number];

export type Running = {
  kind: Kind;
  port: number;
  /** one for each person; the peers do not look at them */
  cookies: string[];
  child: ChildProcess;
  /**
   * Everybody is in: whoever filled the rooms of a peer leaves, or it would have one more to send to.
   * Until then they stay, for with nothing stored an empty room would forget.
   */
  peopled(): void;
  stop(): Promise<void>;
};

type StartOptions = { kind: Kind; people: number; rooms: readonly string[]; map: JourneyMap };

/** A server of its kind in a process and a folder of its own, with these maps in it. */
export async function startServer(options: StartOptions): Promise<Running> {
  const { kind, people, rooms, map } = options;
  const folder = mkdtempSync(join(tmpdir(), "polku-bench-live-"));
  const cookies =
    kind === "polku"
      ? await prepareFolder(folder, { people, mapIds: rooms, map })
      : Array.from({ length: people }, () => "");
  const running = await startIn(folder, kind, cookies);
  const state = Y.encodeStateAsUpdate(createDocument(map));
  const fillers: { leave(): void }[] = [];
  if (kind !== "polku") for (const room of rooms) fillers.push(await fill(running, room, state));
  return {
    ...running,
    peopled: () => {
      for (const filler of fillers.splice(0)) filler.leave();
    },
    stop: async () => {
      await running.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Over a folder that is there already. */
export async function startIn(folder: string, kind: Kind, cookies: string[]): Promise<Running> {
  const port = await freePort();
  const child = spawn(process.execPath, programOf(kind, port, folder), {
    env: {
      ...process.env,
      NODE_ENV: "production",
      POLKU_DATA: folder,
      PORT: String(port),
      HOST: "127.0.0.1",
      POLKU_LOG: "error",
    },
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  endWith(child);
  await new Promise<void>((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`${kind} ended with ${code}`)));
    if (child.stdout) createInterface({ input: child.stdout }).once("line", () => resolve());
  });
  return {
    kind,
    port,
    cookies,
    child,
    peopled: () => undefined,
    stop: async () => {
      child.kill("SIGKILL");
      if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    },
  };
}

/** Should this process end before it could stop them. */
export function endWith(child: ChildProcess): void {
  const end = () => child.kill("SIGKILL");
  process.once("exit", end);
  child.once("exit", () => process.off("exit", end));
}

function programOf(kind: Kind, port: number, folder: string): string[] {
  if (kind === "polku") return [join(import.meta.dirname, "our-server.ts")];
  const stores = kind === "hocuspocus-sqlite" ? "sqlite" : "bare";
  return [join(import.meta.dirname, "peer-server.ts"), stores, String(port), folder];
}

/** A peer takes what the first client brings. */
export async function fill({ port }: Pick<Running, "port">, room: string, state: Uint8Array) {
  const client = createLiveClient({ port, cookie: "", mapId: room });
  await until(() => client.provider.synced, LONGEST_JOIN_MS);
  Y.applyUpdate(client.doc, state);
  await until(() => client.provider.unsyncedChanges === 0, LONGEST_JOIN_MS);
  return client;
}

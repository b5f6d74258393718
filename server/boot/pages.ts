import { EventEmitter } from "node:events";
import { existsSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import type { Duplex } from "node:stream";
import { BootError } from "./boot-failure.ts";

export type Pages = {
  handle(req: IncomingMessage, res: ServerResponse): Promise<void>;
  /** true when it was the framework's own socket (hot reload) */
  upgrade(req: IncomingMessage, socket: Duplex, head: Buffer): boolean;
  close(): Promise<void>;
};

type PagesOptions = { root: string; isDev: boolean; port: number };

/** The pages, on a server that is ours. */
export async function startPages({ root, isDev, port }: PagesOptions): Promise<Pages> {
  if (!isDev && !existsSync(join(root, ".next", "BUILD_ID"))) {
    throw new BootError({ kind: "build-missing" });
  }
  const { default: next } = await import("next");
  // Next listens for upgrades on the server it is given and ends sockets that match no page of its
  // own; this stands between, so that only what is meant for it gets there.
  const upgrades = new EventEmitter();
  const app = next({
    dev: isDev,
    dir: root,
    hostname: "localhost",
    port,
    httpServer: upgrades as never,
  });
  await app.prepare();
  const handle = app.getRequestHandler();
  return {
    handle: (req, res) => handle(req, res),
    upgrade: (req, socket, head) => upgrades.emit("upgrade", req, socket, head),
    close: () => app.close(),
  };
}

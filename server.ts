import { createServer } from "node:http";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { BootError, bootFailureLine } from "#server/boot/boot-failure.ts";
import { compose } from "#server/boot/compose.ts";
import { framesOf } from "#server/boot/frames.ts";
import { closeDoor, frontDoor } from "#server/boot/front-door.ts";
import { listen } from "#server/boot/listen.ts";
import { startPages } from "#server/boot/pages.ts";
import { guardRequest } from "#server/boot/request-headers.ts";
import { createStaticFiles } from "#server/boot/static-files.ts";
import { stopInOrder } from "#server/boot/stop-in-order.ts";
import { warmUp } from "#server/boot/warm-up.ts";
import { localAddress, welcome } from "#server/boot/welcome.ts";
import { type Env, parseEnv } from "#server/env.ts";

type ServeOptions = { isDev: boolean; isDemo: boolean };

/** The one process: pages, live editing and background work on one port. */
export async function serve({ isDev, isDemo }: ServeOptions): Promise<void> {
  Object.assign(process.env, { NODE_ENV: isDev ? "development" : "production" });
  // Whatever is written from here on is for this user's eyes only.
  process.umask(0o077);
  try {
    const env = environment();
    // Anybody could enter a demo, or the pages of the bench, with one click: neither leaves this machine.
    const isOpen = isDemo || env.isBench;
    await boot(isOpen ? { ...env, host: "127.0.0.1" } : env, { isDev, isDemo });
  } catch (error) {
    if (!(error instanceof BootError)) throw error;
    console.error(bootFailureLine(error.failure));
    process.exit(1);
  }
}

function environment(): Env {
  const parsed = parseEnv(process.env);
  if (!parsed.ok) {
    throw new BootError({ kind: "environment", name: parsed.name, value: parsed.value });
  }
  return parsed.env;
}

async function boot(env: Env, { isDev, isDemo }: ServeOptions): Promise<void> {
  const server = createServer();
  const door = frontDoor(server);
  const port = await listen(server, env.host, env.port);
  const composed = await compose(env, { isDemo });
  const root = dirname(fileURLToPath(import.meta.url));
  const pages = await startPages({ root, isDev, port });
  const files = isDev ? null : createStaticFiles(root);

  door.open({
    request: (req, res) => {
      const answer = (frames: readonly string[]) => {
        guardRequest(req, res, { isDev, publicUrl: env.publicUrl, frames });
        if (!files?.serve(req, res)) void pages.handle(req, res);
      };
      if (!req.url?.startsWith("/embed/")) return answer([]);
      framesOf(composed.db, req.url, new Date()).then(answer, () => answer([]));
    },
    upgrade: (req, socket, head) => {
      if (composed.live.upgrade(req, socket, head)) return;
      if (!pages.upgrade(req, socket, head)) socket.destroy();
    },
  });

  const stop = stopInOrder([
    () => closeDoor(server, composed.live),
    () => pages.close(),
    () => composed.stop(),
  ]);
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, stop);
  for (const line of welcome({ env, port, isDemo, setupToken: composed.setupToken })) {
    console.log(line);
  }
  if (!isDev) warmUp(localAddress(env.host, port));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await serve({ isDev: process.argv.includes("--dev"), isDemo: process.argv.includes("--demo") });
}

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { HocuspocusProvider, HocuspocusProviderWebsocket } from "@hocuspocus/provider";
import { WebSocket } from "ws";
import * as Y from "yjs";
import type { Database, OpenOptions } from "#db/client.ts";
import { sessions } from "#db/schema/workspace.ts";
import { schemaVersion } from "#domain/map/kinds.ts";
import { readMap } from "#domain/map/read-map.ts";
import { buildMap } from "#domain/map/testing.ts";
import { hashToken, newToken, sessionCookieNames } from "../access/session-token.ts";
import { frontDoor, refuseUpgrade } from "../boot/front-door.ts";
import { createContext } from "../context.ts";
import { createWorld } from "../testing.ts";
import { createMapDocument } from "./direct.ts";
import { createLive } from "./live.ts";
import { readProjection } from "./project.ts";
import { roomsOf } from "./rooms-of.ts";

/** A real server of the live layer on a port of its own, over a world whose map "m" has content. */
export async function startLiveWorld({
  lingerMs,
  ...options
}: OpenOptions & { lingerMs?: number } = {}) {
  const world = await createWorld(options);
  await world.db.transact((tx) => createMapDocument(tx, world.system, "m", buildMap()));
  let served = await serveLive(world.db, lingerMs);
  const clients: LiveClient[] = [];
  const signIn = (userId: string) => openSession(world.db, userId);
  return {
    ...world,
    get live() {
      return served.live;
    },
    get port() {
      return served.port;
    },
    signIn,
    /** The server is stopped, lines and all, and another one begins with what is on disk. */
    restart: async () => {
      await served.stop();
      served = await serveLive(world.db, lingerMs);
    },
    join: async (userId: string, options: Partial<ClientOptions> = {}) => {
      const cookie = options.cookie ?? (await signIn(userId)).cookie;
      const client = createLiveClient({ port: served.port, cookie, mapId: "m", ...options });
      clients.push(client);
      return client;
    },
    close: async () => {
      for (const client of clients) client.leave();
      await served.stop();
      await world.close();
    },
  };
}

/** The live layer behind a bare HTTP server, without pages. */
export async function serveLive(db: Database, lingerMs?: number) {
  const live = createLive({
    ctx: createContext(db, { kind: "system" }),
    rooms: roomsOf(db),
    publicUrl: null,
    lingerMs,
  });
  const server = createServer();
  frontDoor(server).open({
    request: (_, res) => res.writeHead(404).end(),
    upgrade: (req, socket, head) => {
      if (!live.upgrade(req, socket, head)) refuseUpgrade(socket, "404 Not Found");
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    live,
    server,
    port: (server.address() as AddressInfo).port,
    stop: async () => {
      await live.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A session as signing in makes one. */
export async function openSession(db: Database, userId: string, expires = inAnHour()) {
  const token = newToken();
  const tokenHash = hashToken(token);
  await db.transact(async (tx) => {
    await tx.insert(sessions).values({ tokenHash, userId, createdAt: new Date(), expires });
  });
  return { tokenHash, cookie: `${sessionCookieNames.http}=${token}` };
}

function inAnHour(): Date {
  return new Date(Date.now() + 3_600_000);
}

type ClientOptions = {
  port: number;
  cookie: string;
  mapId: string;
  /** what the browser has kept of the map; nothing by default */
  doc?: Y.Doc;
};
export type LiveClient = ReturnType<typeof createLiveClient>;

/** A person's browser, as far as the server can tell: the real provider on a document of its own. */
export function createLiveClient({ port, cookie, mapId, doc = new Y.Doc() }: ClientOptions) {
  const closes: { code: number; reason: string }[] = [];
  const refusals: string[] = [];
  const notices: string[] = [];
  const socket = new UnqueuedSocket({
    url: `ws://127.0.0.1:${port}/collab`,
    WebSocketPolyfill: socketWith({ cookie, origin: `http://127.0.0.1:${port}` }),
    delay: 50,
    minDelay: 20,
    maxDelay: 200,
    jitter: false,
    onClose: ({ event }) => {
      closes.push({ code: event.code, reason: String(event.reason) });
    },
  });
  const provider = new HocuspocusProvider({
    websocketProvider: socket,
    name: mapId,
    document: doc,
    token: String(schemaVersion),
    onAuthenticationFailed: ({ reason }) => {
      refusals.push(reason);
    },
    onStateless: ({ payload }) => {
      notices.push(payload);
    },
  });
  provider.attach();
  return {
    doc,
    provider,
    closes,
    refusals,
    notices,
    /** everything the server sent is here */
    synced: () => until(() => provider.synced),
    /** the server has acknowledged everything */
    saved: () => until(() => provider.synced && provider.unsyncedChanges === 0),
    raw: () => socket.webSocket as unknown as WebSocket,
    leave: () => {
      provider.destroy();
      socket.destroy();
    },
  };
}

/**
 * What is said while there is no connection is in the next first sync anyway. The provider would
 * queue it and send it as well, and take the answers for those of the sync: "saved" would be a lie.
 */
class UnqueuedSocket extends HocuspocusProviderWebsocket {
  override send(message: unknown): void {
    if (this.webSocket?.readyState === WebSocket.OPEN) super.send(message);
  }
}

/** A WebSocket class for the provider that sends these headers, as a browser would of itself. */
export function socketWith(headers: Record<string, string>) {
  return class extends WebSocket {
    constructor(url: string) {
      super(url, { headers });
      // Leaving before the line is up is no error of a test.
      this.on("error", () => undefined);
    }
  };
}

/** Waits for a state that has a name; the test's own time limit ends a wait in vain. */
export async function until(isSo: () => boolean | Promise<boolean>, withinMs = 10_000) {
  const endMs = Date.now() + withinMs;
  while (!(await isSo())) {
    if (Date.now() > endMs) throw new Error(`not so within ${withinMs} ms: ${isSo}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** What `nodes` and `edges` say of a map; in no order. */
export function readTables(db: Database, mapId: string) {
  return readProjection(db.read, mapId);
}

/** What the first step of map "m" is called. */
export function stepTitle(doc: Y.Doc): string | undefined {
  return readMap(doc).steps.find(({ id }) => id === "s1")?.title;
}

import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocketServer } from "ws";
import type { SessionHolder } from "../access/session-token.ts";
import { refuseUpgrade } from "../boot/front-door.ts";
import type { Ctx, Outside, Revocation } from "../context.ts";
import { isAppError } from "../errors.ts";
import { logger } from "../logger.ts";
import { createVisits } from "../map/visits.ts";
import { admit } from "./authenticate.ts";
import { createChannel } from "./channel.ts";
import { createCollab } from "./collab.ts";
import { createJudge } from "./judge.ts";
import {
  LARGEST_MESSAGE,
  SOCKETS_A_PERSON,
  UPGRADES_A_PERSON,
  UPGRADES_AN_OFFENCE,
} from "./limits.ts";
import { createSocketRegistry, type LiveSocket } from "./live-socket.ts";
import { createRateLimits } from "./rate-limit.ts";
import type { Rooms } from "./rooms.ts";

/** Everything behind `/collab` and `/live`. */
export type Live = {
  /** Takes the upgrade if it is for one of the two; false leaves it to others. */
  upgrade(req: IncomingMessage, socket: Duplex, head: Buffer): boolean;
  announce: Outside["announce"];
  revoke: Outside["revoke"];
  stop(): Promise<void>;
};

type LiveOptions = {
  ctx: Ctx;
  rooms: Rooms;
  publicUrl: string | null;
  /** how long a map stays open that everybody has left */
  lingerMs?: number | undefined;
};

export function createLive({ ctx, rooms, publicUrl, lingerMs }: LiveOptions): Live {
  const upgrades = createRateLimits(UPGRADES_A_PERSON);
  const sockets = createSocketRegistry(({ userId }) => {
    upgrades.take(userId, performance.now(), UPGRADES_AN_OFFENCE);
  });
  const visits = createVisits(ctx.db, ctx.now);
  const collab = createCollab({ ctx, rooms, sockets, visits, lingerMs });
  const channel = createChannel({ ctx, sockets });
  const server = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE });

  const judge = createJudge(ctx.db, sockets, ctx.now);

  const letIn = async (req: IncomingMessage, socket: Duplex, head: Buffer, url: URL) => {
    const admission = await admit(ctx, req, publicUrl);
    if (!admission.ok) return refuseUpgrade(socket, admission.status);
    const { session } = admission;
    const hasTooMany = sockets.countOf(session.userId) >= SOCKETS_A_PERSON;
    if (hasTooMany || !upgrades.take(session.userId, performance.now())) {
      return refuseUpgrade(socket, "429 Too Many Requests");
    }
    const serve = url.pathname === "/collab" ? collab.serve : await listen(session, url);
    server.handleUpgrade(req, socket, head, (ws) => serve(ws, session, socket));
  };
  const listen = async (session: SessionHolder, url: URL): Promise<typeof collab.serve> => {
    const workspaceId = url.searchParams.get("workspace") ?? "";
    await channel.admit(session, workspaceId);
    const since = Number(url.searchParams.get("since") ?? Number.NaN);
    const sinceMs = Number.isFinite(since) ? since : null;
    return (ws) => channel.serve(ws, session, { workspaceId, sinceMs });
  };

  return {
    upgrade: (req, socket, head) => {
      const url = URL.parse(req.url ?? "/", "http://localhost");
      // "//" is no address: whoever asks for it gets no answer, and must not end the process
      if (!url) {
        refuseUpgrade(socket, "400 Bad Request");
        return true;
      }
      if (url.pathname !== "/collab" && url.pathname !== "/live") return false;
      letIn(req, socket, head, url).catch((error) => {
        if (!isAppError(error)) logger.error({ err: error }, "an upgrade failed");
        refuseUpgrade(socket, isAppError(error) ? "404 Not Found" : "500 Internal Server Error");
      });
      return true;
    },
    announce: channel.announce,
    revoke: (what) => judge.judge((socket) => isAffected(socket, what)),
    stop: async () => {
      judge.stop();
      sockets.closeAll("stopping");
      server.close();
      await rooms.end();
      await visits.settled();
    },
  };
}

function isAffected(socket: LiveSocket, what: Revocation): boolean {
  switch (what.kind) {
    case "session":
      return socket.session.tokenHash === what.tokenHash;
    case "user":
    case "member":
      return socket.session.userId === what.userId;
    case "map":
      return [...socket.opened].some(({ mapId }) => mapId === what.mapId);
    default:
      return what satisfies never;
  }
}

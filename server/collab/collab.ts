import type { Duplex } from "node:stream";
import { type Connection, Hocuspocus } from "@hocuspocus/server";
import type { WebSocket } from "ws";
import { type CloseReason, closeCodes, damagedNotice } from "#domain/map/close-reason.ts";
import { schemaVersion } from "#domain/map/kinds.ts";
import type { SessionHolder } from "../access/session-token.ts";
import type { Ctx } from "../context.ts";
import { isAppError } from "../errors.ts";
import { logger } from "../logger.ts";
import type { Visits } from "../map/visits.ts";
import { createAllowances } from "./allowance.ts";
import { admitToMap } from "./authenticate.ts";
import { createBacklogGuard } from "./backlog.ts";
import { createCallers } from "./callers.ts";
import { holdExpected } from "./expected.ts";
import { MAPS_A_SOCKET } from "./limits.ts";
import { createLine } from "./line.ts";
import { createLinger } from "./linger.ts";
import type { SocketRegistry } from "./live-socket.ts";
import { createOutbox } from "./outbox.ts";
import { cleanStates, presenceOf } from "./presence.ts";
import type { Rooms } from "./rooms.ts";
import { createStraightWay } from "./straight.ts";
import { createTakeIn, type Seat } from "./take-in.ts";
import { createTell } from "./tell.ts";

export type Collab = {
  /** Serves a socket whose person is already known; `wire` is what it speaks over. */
  serve(ws: WebSocket, session: SessionHolder, wire: Duplex): void;
};

type CollabOptions = {
  ctx: Ctx;
  rooms: Rooms;
  sockets: SocketRegistry;
  visits: Visits;
  lingerMs?: number | undefined;
};

/** Live editing: Hocuspocus carries the messages; rooms decide what is taken in. */
export function createCollab(options: CollabOptions): Collab {
  const { ctx, rooms, sockets, visits, lingerMs } = options;
  const callers = createCallers(ctx.db, rooms);
  const { takeIn, takeStraight } = createTakeIn(ctx, rooms, callers);
  const hocuspocus = new Hocuspocus<Seat>({
    quiet: true,
    timeout: 60_000,
    onAuthenticate: async ({ context, documentName, connectionConfig, token }) => {
      const { socket } = context;
      // A page from before an upgrade would write what maps no longer look like.
      if (Number(token) !== schemaVersion) throw refuse(context, "outdated");
      const { readOnly } = await context.inTurn(async () => {
        // Many were asked for at once, and that ended it.
        if (!socket.isOpen()) throw refusal("too-many");
        return admitToMap(ctx, socket.session, documentName).catch((error) => {
          throw refusalOf(context, error);
        });
      });
      await expected.settled(documentName);
      // Asked only now: many maps may have been asked for at once.
      if (socket.opened.size >= MAPS_A_SOCKET) throw refusal("too-many");
      connectionConfig.readOnly = readOnly;
      const opened = { mapId: documentName, readOnly };
      socket.admit(opened);
      visits.arrived(documentName, socket.session.userId);
      return { hasSynced: false, opened };
    },
    onLoadDocument: async ({ context, documentName, document }) => {
      await rooms.join(documentName, document, createTell(document)).catch((error) => {
        logger.error({ err: error, mapId: documentName }, "a map could not be opened");
        // nobody is there yet when a map is made ready for somebody
        throw "socket" in context ? refuse(context, "not-opened") : error;
      });
    },
    afterLoadDocument: async ({ document }) => {
      // Storing is the log's work, and nobody asks here what has changed.
      document.onUpdate(() => undefined);
    },
    connected: async ({ context, documentName, connection }) => {
      context.way.open(connection);
      const broken = rooms.find(documentName)?.broken() ?? 0;
      if (broken > 0) connection.sendStateless(damagedNotice);
    },
    afterUnloadDocument: async ({ documentName }) => {
      await rooms.leave(documentName);
    },
    onDisconnect: async ({ context, documentName, document }) => {
      linger.wasLeft(document);
      context.way.tidy();
      if (context.opened) context.socket.leave(context.opened);
      visits.left(documentName, context.socket.session.userId);
    },
    beforeSync: async ({ type, payload, documentName, connection, context }) => {
      // Type 0 only asks. A reader's changes are turned away by Hocuspocus itself. Both read the document.
      if (type === 0 || connection.readOnly) {
        return context.inTurn(async () => void rooms.find(documentName)?.doc());
      }
      // A copy, for what Hocuspocus has is about to be written over.
      const fault = await takeIn({
        mapId: documentName,
        update: payload.slice(),
        seat: context,
        from: connection,
        isFirstSync: type === 1,
      });
      if (fault) {
        context.socket.close(fault);
        dropQueueOf(connection);
      }
      // What is sound the room takes into the document itself. Zeros are an update that says nothing.
      payload.fill(0);
    },
    beforeHandleAwareness: async ({ states, connection, document, context }) => {
      if (!connection || !context) return;
      const user = presenceOf(context.socket.session, document.awareness.getStates().values());
      const own = document.getClients(connection);
      cleanStates(states, user, { own, isAnothers: callers.isAnothers(connection) });
      await callers.note(connection, [...states.keys()]);
      // whoever has left meanwhile is nobody to be shown
      if (!document.hasConnection(connection)) states.clear();
    },
  });

  const expected = holdExpected(hocuspocus, rooms);
  const linger = createLinger(hocuspocus, rooms, { forMs: lingerMs });

  const guardBacklog = createBacklogGuard();
  const outbox = createOutbox();
  const allowanceOf = createAllowances();

  return {
    serve: (ws, session, wire) => {
      const socket = sockets.add(ws, session, null);
      const judge = allowanceOf(session.userId);
      // a page opens its line before it has what draws the map
      let hasSpoken = false;
      const way = createStraightWay<Seat>();
      const outgoing = guardBacklog(ws, outbox(ws, wire)) as WebSocket;
      const client = hocuspocus.handleConnection(outgoing, nowhere, {
        socket,
        way,
        inTurn: createLine(),
        opened: null,
        hasSynced: false,
      });
      ws.on("message", (message: Buffer, isBinary: boolean) => {
        // What was under way when it was closed counts no more.
        if (ws.readyState !== ws.OPEN) return;
        const judged = judge({ bytes: message, isBinary }, performance.now());
        if (!judged.ok) return socket.close(judged.reason);
        if (!hasSpoken) expected.lineSpeaks();
        hasSpoken = true;
        const straight = way.take(message);
        if (straight) return void takeStraight(straight);
        client.handleMessage(new Uint8Array(message));
        if (!judged.isPresence) way.waitForOthers();
      });
      ws.on("close", (code, reason) => client.handleClose({ code, reason: String(reason) }));
    },
  };
}

/**
 * What comes behind a change that was refused counts no more. Thrown, the refusal would say so to Hocuspocus,
 * which writes each to the console, past the log; this goes no further than what it does then.
 */
function dropQueueOf(connection: Connection<Seat>): void {
  (connection as unknown as { messageQueue: Uint8Array[] }).messageQueue.length = 0;
}

/** Closes the whole socket, or its client would wait for an answer for ever; thrown, it keeps the change out. */
function refuse(seat: Seat, reason: CloseReason): unknown {
  seat.socket.close(reason);
  return refusal(reason);
}

function refusal(reason: CloseReason | "not-found") {
  return { code: reason === "not-found" ? 4404 : closeCodes[reason], reason };
}

/** "Not found" is what a browser gives up its copy for: only who was judged is told so. */
function refusalOf(seat: Seat, error: unknown): unknown {
  if (isAppError(error)) return refusal("not-found");
  logger.error({ err: error }, "a live connection could not be judged");
  return refuse(seat, "not-opened");
}

/** Who asks is known from the session. An address would be taken apart at every change. */
const nowhere = { url: "", headers: new Headers() } as Request;

import type { WebSocket } from "ws";
import { type CloseReason, closeCodes } from "#domain/map/close-reason.ts";
import type { SessionHolder } from "../access/session-token.ts";

export type OpenedMap = { readonly mapId: string; readonly readOnly: boolean };

/** One open WebSocket of a signed-in person, and what it was let in to. */
export type LiveSocket = {
  session: SessionHolder;
  /** each map that it has open; one twice where it was opened twice, and judged as long as one is left */
  opened: ReadonlySet<OpenedMap>;
  /** how often it was let in to one */
  admissions: number;
  isOpen(): boolean;
  admit(opened: OpenedMap): void;
  leave(opened: OpenedMap): void;
  /** of /live sockets */
  workspaceId: string | null;
  close(reason: CloseReason): void;
};

const PING_EVERY_MS = 30_000;
const TERMINATE_AFTER_CLOSE_MS = 1_000;

/** All live sockets of the process, so that a lost right can close them. */
export type SocketRegistry = {
  add(ws: WebSocket, session: SessionHolder, workspaceId: string | null): LiveSocket;
  all(): Iterable<LiveSocket>;
  countOf(userId: string): number;
  closeAll(reason: CloseReason): void;
};

/** What no page of ours does, whoever uses it. */
const offences: ReadonlySet<CloseReason> = new Set(["refused", "too-many", "too-fast"]);

/** `onOffence` hears of everybody who is put out for what they sent. */
export function createSocketRegistry(
  onOffence: (session: SessionHolder) => void = () => undefined,
): SocketRegistry {
  const sockets = new Set<LiveSocket>();
  return {
    add: (ws, session, workspaceId) => {
      const opened = new Set<OpenedMap>();
      const socket: LiveSocket = {
        session,
        opened,
        admissions: 0,
        isOpen: () => ws.readyState === ws.OPEN,
        admit: (one) => {
          opened.add(one);
          socket.admissions += 1;
        },
        leave: (one) => void opened.delete(one),
        workspaceId,
        close: (reason) => {
          if (sockets.delete(socket) && offences.has(reason)) onOffence(socket.session);
          ws.close(closeCodes[reason], reason);
          endSoon(ws);
        },
      };
      sockets.add(socket);
      ws.on("close", () => sockets.delete(socket));
      // ws has said why by then: a message beyond every limit, or one that is no message.
      ws.on("error", () => {
        if (sockets.delete(socket)) onOffence(socket.session);
        turnAway(ws);
      });
      keepAlive(ws);
      return socket;
    },
    all: () => [...sockets],
    countOf: (userId) => [...sockets].filter(({ session }) => session.userId === userId).length,
    closeAll: (reason) => {
      for (const socket of sockets) socket.close(reason);
    },
  };
}

/** What is still on its way is not read: ws would, to the last of its bytes, once it has said farewell. */
function turnAway(ws: WebSocket): void {
  setImmediate(() => ws.pause());
  endSoon(ws);
}

/** One who does not answer the farewell is put out. */
function endSoon(ws: WebSocket): void {
  setTimeout(() => ws.terminate(), TERMINATE_AFTER_CLOSE_MS).unref();
}

/** A cable pulled out tells nobody: one that does not answer a ping is gone. */
function keepAlive(ws: WebSocket): void {
  let isAlive = true;
  ws.on("pong", () => {
    isAlive = true;
  });
  const timer = setInterval(() => {
    if (!isAlive) return ws.terminate();
    isAlive = false;
    ws.ping();
  }, PING_EVERY_MS);
  timer.unref();
  ws.on("close", () => clearInterval(timer));
}

import type { WebSocket } from "ws";
import { authorize } from "../access/authorize.ts";
import type { SessionHolder } from "../access/session-token.ts";
import type { Ctx, Topic } from "../context.ts";
import { actorOf } from "./authenticate.ts";
import { createLately } from "./lately.ts";
import type { LiveSocket, SocketRegistry } from "./live-socket.ts";

/** "This changed": told to the members of one workspace, who fetch it by their own right. */
export type Channel = {
  /** May this person listen here? Throws AppError to a stranger. */
  admit(session: SessionHolder, workspaceId: string): Promise<void>;
  /** `sinceMs`: when the server made the page that listens; null: it wants what comes from now on */
  serve(ws: WebSocket, session: SessionHolder, where: Where): void;
  announce(workspaceId: string, topic: Topic): void;
};

type Where = { workspaceId: string; sinceMs: number | null };
type ChannelOptions = { ctx: Ctx; sockets: SocketRegistry };

const LARGEST_BACKLOG = 1024 * 1024;
/** No topic: whoever gets it fetches all that it shows. */
const MISSED = "missed";

export function createChannel({ ctx, sockets }: ChannelOptions): Channel {
  const listeners = new Map<string, Map<LiveSocket, WebSocket>>();
  const lately = createLately(Date.now());
  return {
    admit: async (session, workspaceId) => {
      await authorize({ ...ctx, actor: actorOf(session) }, "workspace.read", { workspaceId });
    },
    serve: (ws, session, { workspaceId, sinceMs }) => {
      const socket = sockets.add(ws, session, workspaceId);
      const here = listeners.get(workspaceId) ?? new Map<LiveSocket, WebSocket>();
      listeners.set(workspaceId, here.set(socket, ws));
      // Nobody has anything to say here.
      ws.on("message", () => socket.close("refused"));
      ws.on("close", () => {
        here.delete(socket);
        if (here.size === 0) listeners.delete(workspaceId);
      });
      if (sinceMs === null) return;
      const missed = lately.since(workspaceId, sinceMs, Date.now()) ?? [MISSED];
      for (const message of missed) ws.send(message);
    },
    announce: (workspaceId, topic) => {
      const message = JSON.stringify(topic);
      lately.add(workspaceId, message, Date.now());
      for (const ws of listeners.get(workspaceId)?.values() ?? []) {
        if (ws.readyState !== ws.OPEN) continue;
        if (ws.bufferedAmount > LARGEST_BACKLOG) ws.terminate();
        else ws.send(message);
      }
    },
  };
}

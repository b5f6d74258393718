import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { maps } from "#db/schema/map.ts";
import { members, sessions, workspaces } from "#db/schema/workspace.ts";
import { isAllowed, type Role } from "#domain/access/policy.ts";
import type { CloseReason } from "#domain/map/close-reason.ts";
import type { LiveSocket } from "./live-socket.ts";

/**
 * Judges open sockets again by what the database says now, and closes those that lost a right, or
 * won one: they come back and get what they may have. Three queries, however many sockets. Gives
 * those that stay, with the time until which their sessions last.
 */
export async function judgeAgain(
  db: Database,
  sockets: readonly LiveSocket[],
  now: Date,
): Promise<Map<LiveSocket, Date>> {
  const stay = new Map<LiveSocket, Date>();
  if (sockets.length === 0) return stay;
  const rights = await readRights(db, sockets);
  for (const socket of sockets) {
    const reason = reasonToClose(socket, rights, now);
    if (reason) socket.close(reason);
    else stay.set(socket, rights.expiryOf.get(socket.session.tokenHash) ?? now);
  }
  return stay;
}

type Rights = {
  expiryOf: Map<string, Date>;
  workspaceOf: Map<string, string>;
  /** "workspaceId userId" -> role */
  roleOf: Map<string, Role>;
};

async function readRights(db: Database, sockets: readonly LiveSocket[]): Promise<Rights> {
  const hashes = [...new Set(sockets.map(({ session }) => session.tokenHash))];
  const userIds = [...new Set(sockets.map(({ session }) => session.userId))];
  const mapIds = [
    ...new Set(sockets.flatMap(({ opened }) => [...opened].map(({ mapId }) => mapId))),
  ];
  const living = await db.read
    .select({ tokenHash: sessions.tokenHash, expires: sessions.expires })
    .from(sessions)
    .where(inArray(sessions.tokenHash, hashes));
  const belonging = await db.read
    .select({ workspaceId: members.workspaceId, userId: members.userId, role: members.role })
    .from(members)
    .innerJoin(workspaces, eq(workspaces.id, members.workspaceId))
    .where(and(inArray(members.userId, userIds), isNull(workspaces.deletedAt)));
  const standing =
    mapIds.length === 0
      ? []
      : await db.read
          .select({ id: maps.id, workspaceId: maps.workspaceId })
          .from(maps)
          .where(and(inArray(maps.id, mapIds), isNull(maps.deletedAt)));
  return {
    expiryOf: new Map(living.map((row) => [row.tokenHash, row.expires])),
    workspaceOf: new Map(standing.map((row) => [row.id, row.workspaceId])),
    roleOf: new Map(belonging.map((row) => [`${row.workspaceId} ${row.userId}`, row.role])),
  };
}

function reasonToClose(socket: LiveSocket, rights: Rights, now: Date): CloseReason | null {
  const { userId, tokenHash } = socket.session;
  const expires = rights.expiryOf.get(tokenHash);
  if (!expires || expires <= now) return "signed-out";
  const roleIn = (workspaceId: string) => rights.roleOf.get(`${workspaceId} ${userId}`);
  if (socket.workspaceId !== null) {
    const role = roleIn(socket.workspaceId);
    if (!role || !isAllowed(role, "workspace.read")) return "rights-changed";
  }
  for (const { mapId, readOnly } of socket.opened) {
    const role = roleIn(rights.workspaceOf.get(mapId) ?? "");
    if (!role || !isAllowed(role, "map.read")) return "rights-changed";
    if (isAllowed(role, "map.edit") === readOnly) return "rights-changed";
  }
  return null;
}

import type { Connection } from "@hocuspocus/server";
import type { CloseReason } from "#domain/map/close-reason.ts";
import type { Ctx } from "../context.ts";
import { logger } from "../logger.ts";
import type { createCallers } from "./callers.ts";
import { wasPutBack } from "./keep-authors.ts";
import { LARGEST_UPDATE } from "./limits.ts";
import type { Line } from "./line.ts";
import type { LiveSocket, OpenedMap } from "./live-socket.ts";
import type { Rooms } from "./rooms.ts";
import type { createStraightWay, Straight } from "./straight.ts";

/** What Hocuspocus carries along for one map on one socket. */
export type Seat = {
  socket: LiveSocket;
  way: ReturnType<typeof createStraightWay<Seat>>;
  /** what takes long when this socket asks for it: between two everybody else has a turn */
  inTurn: Line;
  /** once it is let in */
  opened: OpenedMap | null;
  /** the client has told all it has: from here on a gap is an error and no longer a matter of order */
  hasSynced: boolean;
};

type Brought = {
  mapId: string;
  /** kept: nobody may write over it */
  update: Uint8Array;
  seat: Seat;
  from: Connection<Seat>;
  isFirstSync: boolean;
};

/** Brings to its room what came over the wire, whichever way it came. */
export function createTakeIn(ctx: Ctx, rooms: Rooms, callers: ReturnType<typeof createCallers>) {
  /** Why it cannot be taken in; null once it is on disk. */
  const takeIn = async ({
    mapId,
    update,
    seat,
    from,
    isFirstSync,
  }: Brought): Promise<CloseReason | null> => {
    const isPutBack = isFirstSync && (await wasPutBack(ctx.db.read, ctx.now()));
    const room = rooms.find(mapId);
    if (!room) return "not-stored";
    if (update.byteLength > LARGEST_UPDATE) return "too-large";
    const isBelieved = isFirstSync && (isPutBack || room.broken() > 0);
    const submitted = await room.submit(update, seat.socket.session.userId, {
      connection: from,
      mayBring: callers.mayBring(room.authors, from, isBelieved),
    });
    if (!submitted.ok && submitted.reason !== "gap") return submitted.reason;
    // An edit made while the first sync is under way overtakes it, and the sync brings it again.
    if (!submitted.ok && seat.hasSynced) {
      const actorId = seat.socket.session.userId;
      logger.warn({ mapId, actorId, detail: submitted.reason }, "refused a change of a map");
      return "refused";
    }
    if (isFirstSync) seat.hasSynced = true;
    return null;
  };

  return {
    takeIn,
    takeStraight: async ({ accept, ...brought }: Straight<Seat>) => {
      const { mapId, seat } = brought;
      try {
        const fault = await takeIn({ ...brought, isFirstSync: false });
        if (fault) seat.socket.close(fault);
        else accept();
      } catch (error) {
        logger.error({ err: error, mapId }, "a change of a map could not be taken in");
        seat.socket.close("not-stored");
      }
    },
  };
}

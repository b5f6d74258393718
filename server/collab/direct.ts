import { eq } from "drizzle-orm";
import * as Y from "yjs";
import { maps, mapUpdates } from "#db/schema/map.ts";
import type { Tx } from "#db/transact.ts";
import type { JourneyMap } from "#domain/map/journey-map.ts";
import { createDocument } from "#domain/map/write-map.ts";
import type { Granted } from "../access/authorize.ts";
import { actorId, type Ctx } from "../context.ts";
import { rewriteProjection } from "./project.ts";
import type { Submitted } from "./room.ts";
import { roomsOf } from "./rooms-of.ts";

/**
 * Changes a map from the server's side: tried, logged and shown to everybody like a change that came
 * over the wire, whether somebody has the map open or not. Never inside `transact`: it waits for a
 * commit of its own.
 */
export function editMap(
  ctx: Ctx,
  grant: Granted<"map.edit">,
  change: (doc: Y.Doc) => void,
): Promise<Submitted> {
  return roomsOf(ctx.db).use(grant.mapId, (room) => room.edit(change, actorId(ctx.actor)));
}

/**
 * Gives a map row that was just inserted its document: first log entry and projection, in the
 * transaction that makes the map.
 */
export async function createMapDocument(
  tx: Tx,
  ctx: Ctx,
  mapId: string,
  map: JourneyMap,
): Promise<void> {
  const doc = createDocument(map);
  const [row] = await tx
    .insert(mapUpdates)
    .values({
      mapId,
      actorId: actorId(ctx.actor),
      at: ctx.now(),
      data: Y.encodeStateAsUpdate(doc),
    })
    .returning({ seq: mapUpdates.seq });
  await rewriteProjection(ctx.db, tx, { mapId, doc, seq: row?.seq ?? 0 });
  await tx.update(maps).set({ editedAt: ctx.now() }).where(eq(maps.id, mapId));
}

import { eq } from "drizzle-orm";
import type { Author } from "#db/append-updates.ts";
import type { Database } from "#db/client.ts";
import { putAuthors } from "#db/put-authors.ts";
import { putBackAt } from "#db/put-back.ts";
import { mapAuthors } from "#db/schema/map.ts";
import type { Tx } from "#db/transact.ts";
import { daysInBin } from "#domain/map/bin.ts";
import { logger } from "../logger.ts";
import { type Authors, createAuthors } from "./authors.ts";

/**
 * As kept on disk. For a map from before any were kept: as its log tells, which `writers` reads; but not
 * after a restore, for then it says who brought a change and not always who wrote it.
 */
export async function readAuthors(
  read: Tx,
  mapId: string,
  writers: () => readonly Author[],
): Promise<Authors> {
  const stored = await read
    .select({ client: mapAuthors.client, personId: mapAuthors.personId })
    .from(mapAuthors)
    .where(eq(mapAuthors.mapId, mapId));
  const authors = createAuthors(stored);
  if (stored.length === 0 && (await putBackAt(read)) === null) {
    for (const { client, personId } of writers()) authors.claim(personId, client);
  }
  return authors;
}

/** Brings to the disk what no change has brought there yet; while that fails, the next change will. */
export async function keepAuthors(db: Database, mapId: string, authors: Authors): Promise<void> {
  const unkept = authors.unkept();
  if (unkept.length === 0) return;
  try {
    await db.transact((tx) => putAuthors(tx, mapId, unkept));
    authors.kept(unkept);
  } catch (error) {
    logger.warn({ err: error, mapId }, "whose a client is could not be noted down yet");
  }
}

const DAY_MS = 24 * 3_600_000;

/** The database took the place of a newer one not long ago: browsers may have what it lacks. */
export async function wasPutBack(read: Tx, now: Date): Promise<boolean> {
  const at = await putBackAt(read);
  return at !== null && now.getTime() - at.getTime() < daysInBin * DAY_MS;
}

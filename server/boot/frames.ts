import type { Database } from "#db/client.ts";
import { findLiveLink } from "../access/share-link.ts";

/** The origins whose pages may frame what is at this address, as the people of its map have said. */
export async function framesOf(
  db: Database,
  url: string | undefined,
  now: Date,
): Promise<readonly string[]> {
  const token = /^\/embed\/([\w-]+)/.exec(url ?? "")?.[1];
  if (!token) return [];
  return (await findLiveLink(db.read, { token }, now))?.frames ?? [];
}

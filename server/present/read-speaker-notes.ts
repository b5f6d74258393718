import { eq } from "drizzle-orm";
import { speakerNotes } from "#db/schema/present.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";

/** Node id -> what whoever presents wants to say there. */
export async function readSpeakerNotes(
  ctx: Ctx,
  { mapId }: Granted<"map.present">,
): Promise<Record<string, string>> {
  const rows = await ctx.db.read
    .select({ nodeId: speakerNotes.nodeId, text: speakerNotes.text })
    .from(speakerNotes)
    .where(eq(speakerNotes.mapId, mapId));
  return Object.fromEntries(rows.map(({ nodeId, text }) => [nodeId, text]));
}

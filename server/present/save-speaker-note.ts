import { and, eq, inArray } from "drizzle-orm";
import { nodes } from "#db/schema/map.ts";
import { speakerNotes } from "#db/schema/present.ts";
import type { Tx } from "#db/transact.ts";
import { mergeText } from "#domain/map/text-merge.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import { actorId, type Ctx } from "../context.ts";

export const maxSpeakerNote = 5_000;

type Input = {
  nodeId: string;
  /** as it stood when writing began */
  before: string;
  text: string;
};
type Saved = { ok: true; text: string } | { ok: false; reason: "place-gone" | "note-too-long" };

/** What somebody wants to say at a step or phase; what others wrote there meanwhile is kept beside it. */
export async function saveSpeakerNote(
  ctx: Ctx,
  { mapId, workspaceId }: Granted<"map.edit">,
  { nodeId, before, text }: Input,
): Promise<Saved> {
  const saved = await ctx.db.transact(async (tx): Promise<Saved> => {
    const [known] = await tx
      .select({ text: speakerNotes.text })
      .from(speakerNotes)
      .where(and(eq(speakerNotes.mapId, mapId), eq(speakerNotes.nodeId, nodeId)));
    if (!known && !(await isOnMap(tx, mapId, nodeId))) return { ok: false, reason: "place-gone" };
    const merged = mergeText(before, text, known?.text ?? "");
    if (merged.length > maxSpeakerNote) return { ok: false, reason: "note-too-long" };
    if (merged === (known?.text ?? "")) return { ok: true, text: merged };
    const row = { text: merged, changedBy: actorId(ctx.actor), changedAt: ctx.now() };
    await tx
      .insert(speakerNotes)
      .values({ mapId, nodeId, ...row })
      .onConflictDoUpdate({ target: [speakerNotes.mapId, speakerNotes.nodeId], set: row });
    const detail = { nodeId };
    await record(tx, ctx, {
      workspaceId,
      event: "speakerNote.written",
      subject: mapId,
      detail,
    });
    return { ok: true, text: merged };
  });
  if (saved.ok) ctx.outside.announce(workspaceId, { kind: "speakerNotes", mapId });
  return saved;
}

async function isOnMap(tx: Tx, mapId: string, nodeId: string): Promise<boolean> {
  const [row] = await tx
    .select({ id: nodes.id })
    .from(nodes)
    .where(
      and(eq(nodes.mapId, mapId), eq(nodes.id, nodeId), inArray(nodes.kind, ["step", "phase"])),
    );
  return row !== undefined;
}

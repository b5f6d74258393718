import { and, eq } from "drizzle-orm";
import { comments, commentThreads } from "#db/schema/comment.ts";
import { maps } from "#db/schema/map.ts";
import type { Tx } from "#db/transact.ts";
import { isOver } from "#domain/evidence/without-turns.ts";
import { type Left, placeIn } from "#domain/participant/quotations.ts";
import type { StoredCopy } from "./stored-copy.ts";

/** What stood there when the talk began. */
export async function talksAboutPoints(tx: Tx, workspaceId: string): Promise<StoredCopy[]> {
  const { id, about } = commentThreads;
  const rows = await tx
    .select({ id, about })
    .from(commentThreads)
    .innerJoin(maps, eq(maps.id, commentThreads.mapId))
    .where(and(eq(maps.workspaceId, workspaceId), eq(commentThreads.anchorKind, "pain")));
  return rows.map((row) => ({
    text: row.about,
    isTitle: true,
    store: (now) => now.update(commentThreads).set({ about: "" }).where(eq(id, row.id)),
  }));
}

export async function commentsOf(tx: Tx, workspaceId: string): Promise<StoredCopy[]> {
  const { id, text, mentions } = comments;
  const rows = await tx
    .select({ id, text, mentions })
    .from(comments)
    .innerJoin(commentThreads, eq(commentThreads.id, comments.threadId))
    .innerJoin(maps, eq(maps.id, commentThreads.mapId))
    .where(eq(maps.workspaceId, workspaceId));
  return rows.map((row) => ({
    text: row.text,
    store: (now, left) =>
      now
        .update(comments)
        .set({ text: left.text, mentions: movedMentions(row.mentions, left) })
        .where(and(eq(id, row.id), eq(text, row.text))),
  }));
}

type Mention = { userId: string; start: number; end: number };

/** Who is named stays named where the name stands now. */
function movedMentions(mentions: Mention[], left: Left): Mention[] {
  return mentions
    .filter((one) => !left.cuts.some((cut) => isOver(cut, one)))
    .map((one) => ({ ...one, start: placeIn(left, one.start), end: placeIn(left, one.end) }));
}

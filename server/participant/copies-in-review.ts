import { and, eq, isNotNull } from "drizzle-orm";
import { maps } from "#db/schema/map.ts";
import { challenges, decisionLog, opportunities, stamps } from "#db/schema/review.ts";
import type { Tx } from "#db/transact.ts";
import type { Left } from "#domain/participant/quotations.ts";
import type { StoredCopy } from "./stored-copy.ts";

export async function opportunityTitles(tx: Tx, workspaceId: string): Promise<StoredCopy[]> {
  const { id, title } = opportunities;
  const rows = await tx
    .select({ id, title })
    .from(opportunities)
    .where(eq(opportunities.workspaceId, workspaceId));
  return rows.map((row) => ({
    text: row.title,
    takesOverTitles: true,
    store: (now, left) =>
      now
        .update(opportunities)
        .set({ title: left.text })
        .where(and(eq(id, row.id), eq(title, row.title))),
  }));
}

/** Where the numbers of an estimate come from. */
export async function costNotes(tx: Tx, workspaceId: string): Promise<StoredCopy[]> {
  const { id, cost } = opportunities;
  const rows = await tx
    .select({ id, cost })
    .from(opportunities)
    .where(and(eq(opportunities.workspaceId, workspaceId), isNotNull(cost)));
  return rows.flatMap((row) => {
    // written by server/review only
    const known = row.cost as { unit: string; note: string } | null;
    if (!known) return [];
    return (["unit", "note"] as const).map((field) => ({
      text: known[field],
      store: (now: Tx, left: Left) => {
        known[field] = left.text;
        return now.update(opportunities).set({ cost: known }).where(eq(id, row.id));
      },
    }));
  });
}

/** Rows of the log are never changed but for this. */
export async function decisions(tx: Tx, workspaceId: string): Promise<StoredCopy[]> {
  const { id, before, after, why } = decisionLog;
  const rows = await tx
    .select({ id, before, after, why })
    .from(decisionLog)
    .innerJoin(opportunities, eq(opportunities.id, decisionLog.opportunityId))
    .where(eq(opportunities.workspaceId, workspaceId));
  return rows.flatMap((row) =>
    (["before", "after", "why"] as const).map((column) => ({
      text: row[column] ?? "",
      takesOverTitles: true,
      store: (now: Tx, left: Left) =>
        now
          .update(decisionLog)
          .set({ [column]: left.text })
          .where(eq(id, row.id)),
    })),
  );
}

/** Why somebody stamped it. */
export async function stampWords(tx: Tx, workspaceId: string): Promise<StoredCopy[]> {
  const { mapId, subjectKind, subjectId, userId, word } = stamps;
  const rows = await tx
    .select({ mapId, subjectKind, subjectId, userId, word })
    .from(stamps)
    .innerJoin(maps, eq(maps.id, mapId))
    .where(eq(maps.workspaceId, workspaceId));
  return rows.map((row) => ({
    text: row.word,
    store: (now, left) =>
      now
        .update(stamps)
        .set({ word: left.text })
        .where(
          and(
            eq(mapId, row.mapId),
            eq(subjectKind, row.subjectKind),
            eq(subjectId, row.subjectId),
            eq(userId, row.userId),
            eq(word, row.word),
          ),
        ),
  }));
}

/** What somebody said of an assumption. */
export async function challengeNotes(tx: Tx, workspaceId: string): Promise<StoredCopy[]> {
  const { id, note } = challenges;
  const rows = await tx
    .select({ id, note })
    .from(challenges)
    .innerJoin(maps, eq(maps.id, challenges.mapId))
    .where(eq(maps.workspaceId, workspaceId));
  return rows.map((row) => ({
    text: row.note,
    store: (now, left) => now.update(challenges).set({ note: left.text }).where(eq(id, row.id)),
  }));
}

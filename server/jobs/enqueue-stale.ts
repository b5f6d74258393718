import { and, isNull, ne, or } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { notes } from "#db/schema/evidence.ts";
import { analyzerVersion } from "#domain/analysis/analyze.ts";
import { createContext } from "../context.ts";
import { enqueueAnalysis } from "./enqueue.ts";

/** At boot: workspaces with notes that this program's analyzer has not read are read again. */
export async function enqueueStaleAnalysis(db: Database): Promise<void> {
  const ctx = createContext(db, { kind: "system" });
  const stale = await db.read
    .selectDistinct({ workspaceId: notes.workspaceId })
    .from(notes)
    .where(
      and(
        isNull(notes.deletedAt),
        isNull(notes.replacesId),
        or(isNull(notes.analyzer), ne(notes.analyzer, analyzerVersion)),
      ),
    );
  for (const { workspaceId } of stale) {
    await db.transact((tx) => enqueueAnalysis(tx, ctx, workspaceId));
  }
}

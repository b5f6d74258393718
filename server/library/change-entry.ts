import { and, eq } from "drizzle-orm";
import { libraryEntries } from "#db/schema/library.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";

export type EntryChange = { ok: true } | { ok: false; reason: "entry-gone" };
type Change = { name: string } | { deletedAt: Date | null };

/** Rename it here and every map follows. */
export async function renameEntry(
  ctx: Ctx,
  grant: Granted<"library.edit">,
  { entryId, name }: { entryId: string; name: string },
): Promise<EntryChange> {
  return change(ctx, grant, { entryId, set: { name }, event: "library.renamed" });
}

export async function deleteEntry(
  ctx: Ctx,
  grant: Granted<"library.edit">,
  { entryId }: { entryId: string },
): Promise<EntryChange> {
  return change(ctx, grant, { entryId, set: { deletedAt: ctx.now() }, event: "library.deleted" });
}

export async function restoreEntry(
  ctx: Ctx,
  grant: Granted<"library.edit">,
  { entryId }: { entryId: string },
): Promise<EntryChange> {
  return change(ctx, grant, { entryId, set: { deletedAt: null }, event: "library.restored" });
}

async function change(
  ctx: Ctx,
  { workspaceId }: Granted<"library.edit">,
  { entryId, set, event }: { entryId: string; set: Change; event: string },
): Promise<EntryChange> {
  const isThere = await ctx.db.transact(async (tx) => {
    const rows = await tx
      .update(libraryEntries)
      .set(set)
      .where(and(eq(libraryEntries.id, entryId), eq(libraryEntries.workspaceId, workspaceId)))
      .returning({ id: libraryEntries.id });
    if (rows.length === 0) return false;
    await record(tx, ctx, { workspaceId, event, subject: entryId });
    return true;
  });
  if (!isThere) return { ok: false, reason: "entry-gone" };
  ctx.outside.announce(workspaceId, { kind: "library" });
  return { ok: true };
}

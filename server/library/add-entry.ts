import { and, eq, isNull } from "drizzle-orm";
import { libraryEntries } from "#db/schema/library.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import type { LibraryKind } from "./library-kind.ts";

/** A name that is there already (whatever its case) is not added twice: its id comes back. */
export async function addEntry(
  ctx: Ctx,
  grant: Granted<"library.edit">,
  { kind, name }: { kind: LibraryKind; name: string },
): Promise<{ ok: true; entryId: string }> {
  const { workspaceId } = grant;
  const id = ctx.newId();
  const entryId = await ctx.db.transact(async (tx) => {
    const same = await tx
      .select({ id: libraryEntries.id, name: libraryEntries.name })
      .from(libraryEntries)
      .where(
        and(
          eq(libraryEntries.workspaceId, workspaceId),
          eq(libraryEntries.kind, kind),
          isNull(libraryEntries.deletedAt),
        ),
      );
    // lower() of SQLite knows only a-z, and names have ä and ö
    const known = same.find((entry) => entry.name.toLowerCase() === name.toLowerCase());
    if (known) return known.id;
    await tx.insert(libraryEntries).values({ id, workspaceId, kind, name, createdAt: ctx.now() });
    await record(tx, ctx, {
      workspaceId,
      event: "library.added",
      subject: id,
      detail: { kind, name },
    });
    return id;
  });
  ctx.outside.announce(workspaceId, { kind: "library" });
  return { ok: true, entryId };
}

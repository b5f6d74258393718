import { and, asc, eq, isNull } from "drizzle-orm";
import { libraryEntries } from "#db/schema/library.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import type { LibraryKind } from "./library-kind.ts";

export type LibraryEntry = { id: string; kind: LibraryKind; name: string };

/** The living ones of every kind, by name. */
export async function readLibrary(
  ctx: Ctx,
  grant: Granted<"library.read">,
): Promise<LibraryEntry[]> {
  return ctx.db.read
    .select({ id: libraryEntries.id, kind: libraryEntries.kind, name: libraryEntries.name })
    .from(libraryEntries)
    .where(and(eq(libraryEntries.workspaceId, grant.workspaceId), isNull(libraryEntries.deletedAt)))
    .orderBy(asc(libraryEntries.name), asc(libraryEntries.id));
}

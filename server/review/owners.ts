import { and, eq, isNull } from "drizzle-orm";
import { libraryEntries } from "#db/schema/library.ts";
import { members, users } from "#db/schema/workspace.ts";
import type { Tx } from "#db/transact.ts";
import type { Owner } from "#domain/review/opportunity.ts";

/** The name of a member or team of the workspace; null when it is none of them. */
export async function nameOfOwner(
  tx: Tx,
  workspaceId: string,
  owner: Owner,
): Promise<string | null> {
  if (owner.kind === "person") {
    const [row] = await tx
      .select({ name: users.name })
      .from(members)
      .innerJoin(users, eq(users.id, members.userId))
      .where(and(eq(members.workspaceId, workspaceId), eq(members.userId, owner.id)));
    return row?.name ?? null;
  }
  const [row] = await tx
    .select({ name: libraryEntries.name })
    .from(libraryEntries)
    .where(
      and(
        eq(libraryEntries.id, owner.id),
        eq(libraryEntries.workspaceId, workspaceId),
        eq(libraryEntries.kind, "team"),
        isNull(libraryEntries.deletedAt),
      ),
    );
  return row?.name ?? null;
}

/** How it is stored: in the one column or the other. */
export function ownerColumns(owner: Owner | null) {
  return {
    ownerId: owner?.kind === "person" ? owner.id : null,
    teamId: owner?.kind === "team" ? owner.id : null,
  };
}

export function ownerOf({
  ownerId,
  teamId,
}: {
  ownerId: string | null;
  teamId: string | null;
}): Owner | null {
  if (ownerId !== null) return { kind: "person", id: ownerId };
  return teamId === null ? null : { kind: "team", id: teamId };
}

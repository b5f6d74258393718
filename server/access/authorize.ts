import { and, eq, isNull } from "drizzle-orm";
import { maps } from "#db/schema/map.ts";
import { members, workspaces } from "#db/schema/workspace.ts";
import { type Action, isAllowed, type MapAction, type Role } from "#domain/access/policy.ts";
import type { Ctx } from "../context.ts";
import { AppError, isAppError } from "../errors.ts";

declare const minted: unique symbol;

/**
 * Permission as a value: proof that this actor may do `A` in this workspace (and on this map).
 * Only `authorize` makes one; verbs take one in place of a bare id.
 */
export type Granted<A extends Action> = {
  readonly [minted]: A;
  readonly action: A;
  readonly role: Role | "system";
  readonly workspaceId: string;
} & (A extends MapAction ? { readonly mapId: string } : unknown);

type Target<A extends Action> = A extends MapAction
  ? { mapId: string; workspaceId?: string }
  : { workspaceId: string };

/**
 * Throws AppError("not-found") to a stranger, so that nobody learns what exists,
 * and AppError("forbidden") to a member whose role does not allow `action`.
 */
export async function authorize<A extends Action>(
  ctx: Ctx,
  action: A,
  target: Target<A>,
): Promise<Granted<A>> {
  const place = await locate(ctx, target);
  if (!place) throw new AppError("not-found");
  const role = await roleIn(ctx, place);
  if (!role) throw new AppError("not-found");
  if (role !== "system" && !isAllowed(role, action)) throw new AppError("forbidden");
  return mint(action, role, place);
}

/** The same, with null to a member whose role does not allow it; a stranger is refused all the same. */
export async function authorizeOrNull<A extends Action>(
  ctx: Ctx,
  action: A,
  target: Target<A>,
): Promise<Granted<A> | null> {
  try {
    return await authorize(ctx, action, target);
  } catch (error) {
    if (isAppError(error) && error.code === "forbidden") return null;
    throw error;
  }
}

type Place = { workspaceId: string; mapId: string | null };

async function locate(
  ctx: Ctx,
  target: { mapId?: string; workspaceId?: string },
): Promise<Place | null> {
  if (target.mapId === undefined) {
    const [row] = await ctx.db.read
      .select({ id: workspaces.id })
      .from(workspaces)
      .where(and(eq(workspaces.id, target.workspaceId ?? ""), isNull(workspaces.deletedAt)));
    return row ? { workspaceId: row.id, mapId: null } : null;
  }
  const [row] = await ctx.db.read
    .select({ workspaceId: maps.workspaceId })
    .from(maps)
    .innerJoin(workspaces, eq(workspaces.id, maps.workspaceId))
    .where(and(eq(maps.id, target.mapId), isNull(maps.deletedAt), isNull(workspaces.deletedAt)));
  if (!row) return null;
  // A map asked for through another workspace's address is not there.
  if (target.workspaceId !== undefined && target.workspaceId !== row.workspaceId) return null;
  return { workspaceId: row.workspaceId, mapId: target.mapId };
}

async function roleIn(ctx: Ctx, place: Place): Promise<Role | "system" | null> {
  const { actor } = ctx;
  switch (actor.kind) {
    case "system":
      return "system";
    case "guest":
    case "link":
      return actor.mapId === place.mapId ? actor.kind : null;
    case "user": {
      const [row] = await ctx.db.read
        .select({ role: members.role })
        .from(members)
        .where(and(eq(members.workspaceId, place.workspaceId), eq(members.userId, actor.userId)));
      return row?.role ?? null;
    }
    default:
      return actor satisfies never;
  }
}

/** The one cast: the brand exists in types only. */
function mint<A extends Action>(action: A, role: Role | "system", place: Place): Granted<A> {
  return { action, role, ...place } as unknown as Granted<A>;
}

import { and, eq, isNull } from "drizzle-orm";
import { maps } from "#db/schema/map.ts";
import { members, workspaces } from "#db/schema/workspace.ts";
import { type Action, isAllowed, type MapAction, type Role } from "#domain/access/policy.ts";
import { isInScope } from "#domain/access/scopes.ts";
import type { Ctx } from "../context.ts";
import { AppError, isAppError } from "../errors.ts";
import { findLiveToken } from "./api-token.ts";
import { findLiveLink } from "./share-link.ts";

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
  const standing = await standingIn(ctx, place);
  if (!standing) throw new AppError("not-found");
  if (!standing.may(action)) throw new AppError("forbidden");
  return mint(action, standing.role, place);
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

type Place = { workspaceId: string; mapId: string | null; isSensitive: boolean };

async function locate(
  ctx: Ctx,
  target: { mapId?: string; workspaceId?: string },
): Promise<Place | null> {
  if (target.mapId === undefined) {
    const [row] = await ctx.db.read
      .select({ workspaceId: workspaces.id, isSensitive: workspaces.isSensitive })
      .from(workspaces)
      .where(and(eq(workspaces.id, target.workspaceId ?? ""), isNull(workspaces.deletedAt)));
    return row ? { ...row, mapId: null } : null;
  }
  const [row] = await ctx.db.read
    .select({ workspaceId: maps.workspaceId, isSensitive: workspaces.isSensitive })
    .from(maps)
    .innerJoin(workspaces, eq(workspaces.id, maps.workspaceId))
    .where(and(eq(maps.id, target.mapId), isNull(maps.deletedAt), isNull(workspaces.deletedAt)));
  if (!row) return null;
  // A map asked for through another workspace's address is not there.
  if (target.workspaceId !== undefined && target.workspaceId !== row.workspaceId) return null;
  return { ...row, mapId: target.mapId };
}

/** Who an actor is in one place, and what that lets them do there. */
type Standing = { role: Role | "system"; may(action: Action): boolean };

async function standingIn(ctx: Ctx, place: Place): Promise<Standing | null> {
  const { actor } = ctx;
  switch (actor.kind) {
    case "system":
      return { role: "system", may: () => true };
    case "guest":
      return actor.mapId === place.mapId ? byTable(actor.kind) : null;
    case "link": {
      const link = await findLiveLink(ctx.db.read, { id: actor.linkId }, ctx.now());
      if (link?.mapId !== place.mapId) return null;
      const mayQuote = link.showsQuotes && mayLeave("pain.quote", place);
      return {
        role: "link",
        may: (action) => isAllowed("link", action) || (action === "pain.quote" && mayQuote),
      };
    }
    case "token": {
      const token = await findLiveToken(ctx.db.read, { id: actor.tokenId }, ctx.now());
      if (token?.workspaceId !== place.workspaceId) return null;
      return {
        role: "token",
        may: (action) => isInScope(token.scopes, action) && mayLeave(action, place),
      };
    }
    case "user": {
      const [row] = await ctx.db.read
        .select({ role: members.role })
        .from(members)
        .where(and(eq(members.workspaceId, place.workspaceId), eq(members.userId, actor.userId)));
      return row ? byTable(row.role) : null;
    }
    default:
      return actor satisfies never;
  }
}

function byTable(role: Role): Standing {
  return { role, may: (action) => isAllowed(role, action) };
}

/** Words of people leave no sensitive workspace, whatever was allowed before it became one. */
function mayLeave(action: Action, { isSensitive }: Place): boolean {
  return action !== "pain.quote" || !isSensitive;
}

/** The one cast: the brand exists in types only. */
function mint<A extends Action>(
  action: A,
  role: Role | "system",
  { workspaceId, mapId }: Place,
): Granted<A> {
  return { action, role, workspaceId, mapId } as unknown as Granted<A>;
}

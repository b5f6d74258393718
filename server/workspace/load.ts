import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import { notFound } from "next/navigation";
import { cache } from "react";
import { members, users, workspaces } from "#db/schema/workspace.ts";
import { authorize } from "../access/authorize.ts";
import { orNotFound } from "../access/page-grant.ts";
import { currentUser, requestContext, requireUser } from "../access/session.ts";
import { runtime } from "../runtime.ts";
import { type OpenInvite, readInvite } from "./read-invite.ts";
import { verifySetupToken } from "./setup-token.ts";

export type WorkspaceHead = {
  id: string;
  slug: string;
  name: string;
  timeZone: string;
  locale: "en" | "fi";
  isDemo: boolean;
  /** no offline copies in browsers */
  isSensitive: boolean;
};

/** Where "/" leads. */
export async function findHome(): Promise<string> {
  const user = await currentUser();
  if (user) {
    const [first] = await listWorkspaces();
    return first ? `/w/${first.slug}/maps` : "/new";
  }
  return (await hasAnybody()) ? "/sign-in" : "/setup";
}

/** The workspaces of whoever is signed in, oldest first. */
export const listWorkspaces = cache(async (): Promise<WorkspaceHead[]> => {
  const user = await requireUser();
  return runtime()
    .db.read.select(head)
    .from(workspaces)
    .innerJoin(members, eq(members.workspaceId, workspaces.id))
    .where(and(eq(members.userId, user.id), isNull(workspaces.deletedAt)))
    .orderBy(asc(workspaces.createdAt), asc(workspaces.id));
});

/**
 * The workspace of an address, with a context and a grant to read it. Whoever is not signed in goes to
 * the sign-in page; what a person may not see is not found.
 */
export const loadWorkspace = cache(async (slug: string) => {
  await requireUser(`/w/${slug}/maps`);
  const ctx = await requestContext();
  const [row] = await ctx.db.read
    .select(head)
    .from(workspaces)
    .where(and(eq(workspaces.slug, slug), isNull(workspaces.deletedAt)));
  if (!row) notFound();
  const grant = await orNotFound(authorize(ctx, "workspace.read", { workspaceId: row.id }));
  return { ctx, grant, workspace: row };
});

async function hasAnybody(): Promise<boolean> {
  const rows = await runtime().db.read.select({ id: users.id }).from(users).limit(1);
  return rows.length > 0;
}

const head = {
  id: workspaces.id,
  slug: workspaces.slug,
  name: workspaces.name,
  timeZone: workspaces.timeZone,
  locale: workspaces.locale,
  isDemo: workspaces.isDemo,
  isSensitive: workspaces.isSensitive,
};

/** What the doors show of the instance. */
export async function loadDoor(): Promise<{ isDemo: boolean; isEmpty: boolean }> {
  return { isDemo: runtime().isDemo, isEmpty: !(await hasAnybody()) };
}

/** Does this token open the set-up page? */
export async function loadSetUp(token: string): Promise<boolean> {
  return verifySetupToken(runtime().db.read, token);
}

/** The invitation behind a link, or null when it opens nothing. */
export async function loadInvite(token: string): Promise<OpenInvite | null> {
  return readInvite(runtime().db.read, token, new Date());
}

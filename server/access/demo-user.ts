import { and, asc, eq, isNull } from "drizzle-orm";
import { credentials, members, users, workspaces } from "#db/schema/workspace.ts";
import type { Runtime } from "../runtime.ts";
import type { SignInUser } from "./sign-in.ts";

/**
 * Whom the one-click sign-in lets in: the owner of the demo workspace, and only under `npm run demo`.
 * Never anybody who has a password, should the demo be pointed at a folder that people work in.
 */
export async function findDemoUser(runtime: Runtime): Promise<SignInUser | null> {
  if (!runtime.isDemo) return null;
  const [row] = await runtime.db.read
    .select({ id: users.id, name: users.name, email: users.email, image: users.image })
    .from(users)
    .innerJoin(members, eq(members.userId, users.id))
    .innerJoin(workspaces, eq(workspaces.id, members.workspaceId))
    .leftJoin(credentials, eq(credentials.userId, users.id))
    .where(and(eq(members.role, "owner"), eq(workspaces.isDemo, true), isNull(credentials.userId)))
    .orderBy(asc(users.createdAt))
    .limit(1);
  return row ?? null;
}

import type { OpenOptions } from "#db/client.ts";
import { maps } from "#db/schema/map.ts";
import { members, users, workspaces } from "#db/schema/workspace.ts";
import { createTestDatabase } from "#db/testing.ts";
import type { MemberRole } from "#domain/access/policy.ts";
import { memberRoles } from "#domain/access/policy.ts";
import { type Actor, type Ctx, createContext, nobodyOutside, type Outside } from "./context.ts";

export const testSecret = "the secret of a data folder that is no more";

/**
 * A world for integration tests: one workspace with a member of every role, a stranger from another
 * workspace, and one (empty) map.
 */
export async function createWorld({
  model,
  web,
  ...options
}: OpenOptions & Pick<Outside, "model" | "web"> = {}) {
  const db = await createTestDatabase(options);
  const at = new Date("2026-05-04T09:00:00Z");
  let next = 0;
  const as = (actor: Actor): Ctx => ({
    ...createContext(db, actor, {
      ...nobodyOutside,
      secret: testSecret,
      ...(model ? { model } : {}),
      ...(web ? { web } : {}),
    }),
    now: () => at,
    newId: () => `id-${++next}`,
  });
  const user = (name: string): Ctx => as({ kind: "user", userId: name });

  await db.transact(async (tx) => {
    const people = [...memberRoles, "stranger"];
    await tx
      .insert(users)
      .values(
        people.map((name) => ({ id: name, name, email: `${name}@example.org`, createdAt: at })),
      );
    await tx.insert(workspaces).values(
      ["w", "elsewhere"].map((id) => ({
        id,
        slug: id,
        name: id,
        locale: "en" as const,
        timeZone: "Europe/Helsinki",
        createdAt: at,
      })),
    );
    await tx
      .insert(members)
      .values([
        ...memberRoles.map((role) => ({ workspaceId: "w", userId: role, role, createdAt: at })),
        { workspaceId: "elsewhere", userId: "stranger", role: "owner" as const, createdAt: at },
      ]);
    await tx.insert(maps).values({
      id: "m",
      workspaceId: "w",
      title: "A map",
      header: {},
      createdAt: at,
      editedAt: at,
    });
  });

  return {
    db,
    file: db.file,
    at,
    system: as({ kind: "system" }),
    stranger: user("stranger"),
    as: (role: MemberRole) => user(role),
    close: () => db.close(),
  };
}

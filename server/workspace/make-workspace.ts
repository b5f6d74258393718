import { members, workspaces } from "#db/schema/workspace.ts";
import type { Tx } from "#db/transact.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { freeSlug } from "./slug.ts";

export type NewWorkspace = { name: string; locale: "en" | "fi"; timeZone: string };

/** A workspace and its first owner, in the transaction of whoever asks. */
export async function makeWorkspace(
  tx: Tx,
  ctx: Ctx,
  { name, locale, timeZone, ownerId }: NewWorkspace & { ownerId: string },
): Promise<{ id: string; slug: string }> {
  const id = ctx.newId();
  const slug = await freeSlug(tx, name);
  const createdAt = ctx.now();
  await tx.insert(workspaces).values({ id, slug, name, locale, timeZone, createdAt });
  await tx.insert(members).values({ workspaceId: id, userId: ownerId, role: "owner", createdAt });
  await record(tx, ctx, { workspaceId: id, event: "workspace.created", subject: id });
  return { id, slug };
}

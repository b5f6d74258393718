import { eq, isNotNull } from "drizzle-orm";
import { z } from "zod";
import type { Database } from "#db/client.ts";
import { workspaces } from "#db/schema/workspace.ts";
import type { Tx } from "#db/transact.ts";
import { namesFrom } from "#domain/evidence/name-list.ts";
import { record } from "../audit.ts";
import { type Ctx, createContext, nobodyOutside } from "../context.ts";
import { AppError } from "../errors.ts";
import { enqueueScrub, scrubNow } from "../jobs/scrub.ts";
import { type SealKey, sealWords, unsealWords } from "../seal.ts";

/** The names that a workspace masks, as far as this server can read them. */
export type ListedNames = { isLocked: false; names: string[] } | { isLocked: true };

/** Locked when they were sealed with another server's secret: of a backup that came without it. */
export async function listedNames(
  { outside: { secret } }: Pick<Ctx, "outside">,
  read: Tx,
  workspaceId: string,
): Promise<ListedNames> {
  const [row] = await read
    .select({ sealed: workspaces.listedNames })
    .from(workspaces)
    .where(eq(workspaces.id, workspaceId));
  if (!row?.sealed) return { isLocked: false, names: [] };
  const words = secret === undefined ? null : unsealWords(row.sealed, keyOf(secret, workspaceId));
  return words === null
    ? { isLocked: true }
    : { isLocked: false, names: z.array(z.string()).parse(JSON.parse(words)) };
}

/** The same where text is about to come in: without them it would come in unmasked. */
export async function namesOrRefuse(ctx: Ctx, read: Tx, workspaceId: string): Promise<string[]> {
  const listed = await listedNames(ctx, read, workspaceId);
  if (listed.isLocked) throw new AppError("names-locked");
  return listed.names;
}

export async function writeListedNames(
  tx: Tx,
  { outside: { secret } }: Pick<Ctx, "outside">,
  workspaceId: string,
  names: readonly string[],
): Promise<void> {
  if (secret === undefined) throw new AppError("unavailable");
  const sealed =
    names.length === 0 ? null : sealWords(JSON.stringify(names), keyOf(secret, workspaceId));
  await tx.update(workspaces).set({ listedNames: sealed }).where(eq(workspaces.id, workspaceId));
}

/** More names for the list; the audit tells how many it has then, never which. */
export async function addListedNames(
  tx: Tx,
  ctx: Ctx,
  workspaceId: string,
  names: readonly string[],
): Promise<void> {
  const known = await namesOrRefuse(ctx, tx, workspaceId);
  const all = namesFrom([...known, ...names].join("\n"));
  if (all.length === known.length) return;
  await writeListedNames(tx, ctx, workspaceId, all);
  await record(tx, ctx, {
    workspaceId,
    event: "names.listed",
    subject: workspaceId,
    detail: { count: all.length },
  });
}

/** At start: what earlier versions kept in the clear is sealed, and its bytes are written over. */
export async function sealListedNames(db: Database, secret: string): Promise<void> {
  const ctx = createContext(db, { kind: "system" }, { ...nobodyOutside, secret });
  const isFound = await db.transact(async (tx) => {
    const rows = await tx
      .select({ id: workspaces.id, names: workspaces.plainNames })
      .from(workspaces)
      .where(isNotNull(workspaces.plainNames));
    for (const { id, names } of rows) {
      await writeListedNames(tx, ctx, id, names ?? []);
      await tx.update(workspaces).set({ plainNames: null }).where(eq(workspaces.id, id));
    }
    if (rows.length > 0) await enqueueScrub(tx, ctx);
    return rows.length > 0;
  });
  if (isFound) await scrubNow(ctx);
}

function keyOf(secret: string, workspaceId: string): SealKey {
  return { secret, purpose: "polku listed names", subject: workspaceId };
}

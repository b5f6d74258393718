import { and, eq, inArray, or, sql } from "drizzle-orm";
import { excerpts } from "#db/schema/evidence.ts";
import { excerptLinks } from "#db/schema/pain.ts";
import type { Tx } from "#db/transact.ts";
import { actorId, type Ctx } from "../context.ts";

export type Pair = { a: string; b: string; kind: "must" | "cannot" };

/**
 * A person's word on two passages of a map: they belong together, or they do not. The newest word
 * wins. `held` passages are those the person spoke of: a later reading cannot lose them.
 */
export async function link(
  tx: Tx,
  ctx: Ctx,
  mapId: string,
  { pairs, held }: { pairs: Pair[]; held: string[] },
): Promise<void> {
  const rows = pairs
    .filter(({ a, b }) => a !== b)
    .map(({ a, b, kind }) => ({
      mapId,
      excerptA: a < b ? a : b,
      excerptB: a < b ? b : a,
      kind,
      by: actorId(ctx.actor),
      at: ctx.now(),
    }));
  for (let from = 0; from < rows.length; from += 100) {
    await tx
      .insert(excerptLinks)
      .values(rows.slice(from, from + 100))
      .onConflictDoUpdate({
        target: [excerptLinks.mapId, excerptLinks.excerptA, excerptLinks.excerptB],
        set: { kind: sql`excluded.kind`, by: sql`excluded."by"`, at: sql`excluded.at` },
      });
  }
  for (let from = 0; from < held.length; from += 500) {
    await tx
      .update(excerpts)
      .set({ isHeld: true })
      .where(inArray(excerpts.id, held.slice(from, from + 500)));
  }
}

/** Every passage bound to the first: one group, with as few words as it takes. */
export function together(ids: string[]): Pair[] {
  const [anchor, ...others] = bound(ids);
  return anchor === undefined ? [] : others.map((b) => ({ a: anchor, b, kind: "must" }));
}

/** Binding thousands of passages one by one would hold them all; likeness carries the rest. */
export function bound(ids: string[]): string[] {
  return ids.slice(0, 100);
}

/** An earlier "not together" between the two groups would contradict what is said now. */
export async function clearCannot(
  tx: Tx,
  mapId: string,
  some: string[],
  others: string[],
): Promise<void> {
  const all = [...some, ...others];
  if (all.length === 0) return;
  await tx
    .delete(excerptLinks)
    .where(
      and(
        eq(excerptLinks.mapId, mapId),
        eq(excerptLinks.kind, "cannot"),
        inArray(excerptLinks.excerptA, all),
        inArray(excerptLinks.excerptB, all),
      ),
    );
}

/** An earlier "together" that reaches from one group into the other. */
export async function clearMust(
  tx: Tx,
  mapId: string,
  some: string[],
  others: string[],
): Promise<void> {
  if (some.length === 0 || others.length === 0) return;
  await tx
    .delete(excerptLinks)
    .where(
      and(
        eq(excerptLinks.mapId, mapId),
        eq(excerptLinks.kind, "must"),
        or(
          and(inArray(excerptLinks.excerptA, some), inArray(excerptLinks.excerptB, others)),
          and(inArray(excerptLinks.excerptA, others), inArray(excerptLinks.excerptB, some)),
        ),
      ),
    );
}

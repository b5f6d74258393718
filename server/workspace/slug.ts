import { eq } from "drizzle-orm";
import { workspaces } from "#db/schema/workspace.ts";
import type { Tx } from "#db/transact.ts";

const longest = 40;

/** A free word for addresses, made of the name: "Hyvä palvelu Oy" -> "hyva-palvelu-oy", then -2, -3 … */
export async function freeSlug(tx: Tx, name: string): Promise<string> {
  const base = slugOf(name);
  for (let n = 1; ; n++) {
    const slug = n === 1 ? base : `${base}-${n}`;
    const [taken] = await tx
      .select({ id: workspaces.id })
      .from(workspaces)
      .where(eq(workspaces.slug, slug));
    if (!taken) return slug;
  }
}

export function slugOf(name: string): string {
  const word = name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, longest)
    .replaceAll(/^-+|-+$/g, "");
  return word || "workspace";
}

import { namesFrom } from "#domain/evidence/name-list.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { namesOrRefuse, writeListedNames } from "./listed-names.ts";

/** The names that the workspace masks in all that comes in: for those who bring something, to mend. */
export async function readMaskNames(
  ctx: Ctx,
  { workspaceId }: Granted<"evidence.import">,
): Promise<string[]> {
  return namesOrRefuse(ctx, ctx.db.read, workspaceId);
}

/** Those that cannot be read any more are replaced. What is in already stays as it is; the audit tells how many names there are, never which. */
export async function saveMaskNames(
  ctx: Ctx,
  { workspaceId }: Granted<"evidence.import">,
  { names }: { names: string[] },
): Promise<{ ok: true; count: number }> {
  const maskNames = namesFrom(names.join("\n"));
  const count = maskNames.length;
  await ctx.db.transact(async (tx) => {
    await writeListedNames(tx, ctx, workspaceId, maskNames);
    await record(tx, ctx, {
      workspaceId,
      event: "names.listed",
      subject: workspaceId,
      detail: { count },
    });
  });
  return { ok: true, count };
}

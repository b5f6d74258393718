import { setHeader } from "#domain/map/commands/header.ts";
import { readMap } from "#domain/map/read-map.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import { editMap } from "../collab/direct.ts";
import { roomsOf } from "../collab/rooms-of.ts";
import type { Ctx } from "../context.ts";

type Set = { ok: true } | { ok: false; reason: "unknown-step" | "not-stored" };

/** From this step on our own systems see the customer; null: nobody has said. */
export async function setHorizon(
  ctx: Ctx,
  grant: Granted<"map.edit">,
  { stepId }: { stepId: string | null },
): Promise<Set> {
  const { mapId, workspaceId } = grant;
  const env = { newId: ctx.newId, random: Math.random };
  let isThere = true;
  const outcome = await editMap(ctx, grant, (doc) => {
    isThere = stepId === null || readMap(doc).steps.some(({ id }) => id === stepId);
    if (isThere) setHeader({ doc, env, origin: setHorizon }, { horizonStepId: stepId });
  });
  if (!isThere) return { ok: false, reason: "unknown-step" };
  if (!outcome.ok) return { ok: false, reason: "not-stored" };
  await roomsOf(ctx.db).project();
  await ctx.db.transact((tx) =>
    record(tx, ctx, { workspaceId, event: "map.horizonSet", subject: mapId, detail: { stepId } }),
  );
  ctx.outside.announce(workspaceId, { kind: "maps" });
  return { ok: true };
}

import { type MapFile, importMap as mapOf } from "#domain/exchange/map-file.ts";
import { type Merged, mergeMap } from "#domain/exchange/merge.ts";
import type { Reason } from "#domain/map/commands/edit.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import { editMap } from "../collab/direct.ts";
import type { Ctx } from "../context.ts";
import { matchNames } from "./match-names.ts";

type Grants = { edit: Granted<"map.edit">; library: Granted<"library.edit"> };

/** What was read from a file into a map that is there, as one change that everybody sees at once. */
export async function mergeIntoMap(
  ctx: Ctx,
  { edit, library }: Grants,
  { file }: { file: MapFile },
): Promise<Merged | { ok: false; reason: Reason | "unavailable" }> {
  const match = await matchNames(ctx, library, file);
  const map = mapOf(file, { match, keepsEvidence: false });
  const env = { newId: ctx.newId, random: Math.random };
  let merged: Merged | { ok: false; reason: Reason | "unavailable" } = {
    ok: false,
    reason: "unavailable",
  };
  await editMap(ctx, edit, (doc) => {
    merged = mergeMap({ doc, env, origin: null }, map);
  });
  if (!merged.ok) return merged;
  await ctx.db.transact((tx) =>
    record(tx, ctx, { workspaceId: edit.workspaceId, event: "map.imported", subject: edit.mapId }),
  );
  return merged;
}

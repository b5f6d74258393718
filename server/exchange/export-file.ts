import { optionsFromQuery } from "#domain/exchange/draw-options.ts";
import { type FormatId, isSheet } from "#domain/exchange/formats.ts";
import { printMapFile } from "#domain/exchange/map-file.ts";
import { authorizeOrNull, type Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { type Asked, drawMapFile } from "./draw-map-file.ts";
import { exportAs } from "./export-as.ts";
import { exportMap } from "./export-map.ts";
import { readTitle } from "./read-subject.ts";

/** What the map is called, and the file. */
export type ExportedFile = { title: string; bytes: Uint8Array };

/** A map as a file of any format, for one of its members; null where the options make no sense. */
export async function exportFile(
  ctx: Ctx,
  grant: Granted<"map.export">,
  { format, query }: { format: FormatId; query: URLSearchParams },
  compute: Asked,
): Promise<ExportedFile | null> {
  const bytes = await make(ctx, grant, { format, query }, compute);
  if (!bytes) return null;
  const { mapId, workspaceId } = grant;
  const detail = { format, options: Object.fromEntries(query) };
  await ctx.db.transact((tx) =>
    record(tx, ctx, { workspaceId, event: "map.exported", subject: mapId, detail }),
  );
  return { title: await readTitle(ctx, mapId), bytes };
}

async function make(
  ctx: Ctx,
  grant: Granted<"map.export">,
  { format, query }: { format: FormatId; query: URLSearchParams },
  compute: Asked,
): Promise<Uint8Array | null> {
  if (format === "json") return new TextEncoder().encode(printMapFile(await exportMap(ctx, grant)));
  if (isSheet(format)) {
    const quote = await authorizeOrNull(ctx, "pain.quote", { mapId: grant.mapId });
    const { body } = await exportAs(ctx, { export: grant, quote }, { format }, compute);
    return typeof body === "string" ? new TextEncoder().encode(body) : body;
  }
  const options = optionsFromQuery(query);
  return options ? drawMapFile(ctx, grant, { format, options }, compute) : null;
}

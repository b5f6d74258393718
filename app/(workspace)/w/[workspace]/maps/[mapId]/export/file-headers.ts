import type { Format } from "#domain/exchange/formats.ts";
import { slugOf } from "#server/workspace/slug.ts";

/** A file that the browser keeps under the name of its map. */
export function fileHeaders(title: string, { type, ending }: Format): Record<string, string> {
  const name = title.trim() ? slugOf(title) : "map";
  return {
    "content-type": type,
    "content-disposition": `attachment; filename="${name}.${ending}"`,
    "cache-control": "no-store",
  };
}

import { printMapFile } from "#domain/exchange/map-file.ts";
import { loadMapFile } from "#server/exchange/load.ts";
import { slugOf } from "#server/workspace/slug.ts";

type Context = { params: Promise<{ workspace: string; mapId: string }> };

/** The map as a file to keep or to carry elsewhere. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { mapId } = await params;
  const file = await loadMapFile(mapId);
  const name = file.header.title.trim() ? slugOf(file.header.title) : "map";
  return new Response(printMapFile(file), {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="${name}.polku.json"`,
      "cache-control": "no-store",
    },
  });
}

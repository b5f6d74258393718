import { printMapFile } from "#domain/exchange/map-file.ts";
import { authorize } from "#server/access/authorize.ts";
import { answerErrors } from "#server/access/route-guard.ts";
import { requestContext } from "#server/access/session.ts";
import { exportMap } from "#server/exchange/export-map.ts";
import { slugOf } from "#server/workspace/slug.ts";
import { workspaceIdOf } from "#server/workspace/workspace-id.ts";

type Context = { params: Promise<{ workspace: string; mapId: string }> };

/** The map as a file to keep or to carry elsewhere. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return answerErrors(async () => {
    const { workspace, mapId } = await params;
    const ctx = await requestContext();
    const workspaceId = await workspaceIdOf(ctx, workspace);
    const file = await exportMap(ctx, await authorize(ctx, "map.export", { mapId, workspaceId }));
    const name = file.header.title.trim() ? slugOf(file.header.title) : "map";
    return new Response(printMapFile(file), {
      headers: {
        "content-type": "application/json; charset=utf-8",
        "content-disposition": `attachment; filename="${name}.polku.json"`,
        "cache-control": "no-store",
      },
    });
  });
}

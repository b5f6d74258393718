import { findSheetFormat } from "#domain/exchange/formats/sheet-formats.ts";
import { printMapFile } from "#domain/exchange/map-file.ts";
import { authorize } from "#server/access/authorize.ts";
import { answerErrors } from "#server/access/route-guard.ts";
import { requestContext } from "#server/access/session.ts";
import { exportAs } from "#server/exchange/export-as.ts";
import { exportMap } from "#server/exchange/export-map.ts";
import { slugOf } from "#server/workspace/slug.ts";
import { workspaceIdOf } from "#server/workspace/workspace-id.ts";

type Context = { params: Promise<{ workspace: string; mapId: string }> };

/** The map as a file to keep, or by `?as=` in a format of other programs. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerErrors(async () => {
    const { workspace, mapId } = await params;
    const ctx = await requestContext();
    const workspaceId = await workspaceIdOf(ctx, workspace);
    const target = { mapId, workspaceId };
    const grant = await authorize(ctx, "map.export", target);
    const format = findSheetFormat(new URL(request.url).searchParams.get("as") ?? "");
    if (format) {
      const quote = await authorize(ctx, "pain.quote", target);
      const { body, title } = await exportAs(ctx, { export: grant, quote }, { format: format.id });
      return download(title, format, typeof body === "string" ? body : new Uint8Array(body));
    }
    const file = await exportMap(ctx, grant);
    const json = { ending: "polku.json", type: "application/json; charset=utf-8" };
    return download(file.header.title, json, printMapFile(file));
  });
}

function download(
  title: string,
  { ending, type }: { ending: string; type: string },
  body: string | Uint8Array<ArrayBuffer>,
): Response {
  const name = title.trim() ? slugOf(title) : "map";
  return new Response(body, {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="${name}.${ending}"`,
      "cache-control": "no-store",
    },
  });
}

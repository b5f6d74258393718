import { optionsFromQuery } from "#domain/exchange/draw-options.ts";
import { formats } from "#domain/exchange/formats.ts";
import { authorize } from "#server/access/authorize.ts";
import { answerErrors } from "#server/access/route-guard.ts";
import { requestContext } from "#server/access/session.ts";
import { AppError } from "#server/errors.ts";
import { drawSvg } from "#server/exchange/draw-map-file.ts";
import { exportFile } from "#server/exchange/export-file.ts";
import { runtime } from "#server/runtime.ts";
import { workspaceIdOf } from "#server/workspace/workspace-id.ts";
import { fileHeaders } from "../file-headers.ts";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ workspace: string; mapId: string; format: string }> };

/** The map in one of the formats, made while the browser waits; "preview" is the picture to look at first. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerErrors(async () => {
    const { workspace, mapId, format: wanted } = await params;
    const ctx = await requestContext();
    const workspaceId = await workspaceIdOf(ctx, workspace);
    const grant = await authorize(ctx, "map.export", { mapId, workspaceId });
    const { compute } = runtime();
    const query = new URL(request.url).searchParams;
    if (wanted === "preview") {
      const options = optionsFromQuery(query);
      if (!options) throw new AppError("invalid-input");
      return new Response(await drawSvg(ctx, grant, { options }, compute), {
        headers: { ...asPicture, "content-type": "image/svg+xml" },
      });
    }
    const format = formats.find(({ id }) => id === wanted);
    if (!format) throw new AppError("not-found");
    const file = await exportFile(ctx, grant, { format: format.id, query }, compute);
    if (!file) throw new AppError("invalid-input");
    return new Response(new Uint8Array(file.bytes), {
      headers: fileHeaders(file.title, format),
    });
  });
}

/** Shown as a picture only: nothing in it runs, even where it is opened by itself. */
const asPicture = {
  "content-security-policy":
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:",
  "cache-control": "no-store",
};

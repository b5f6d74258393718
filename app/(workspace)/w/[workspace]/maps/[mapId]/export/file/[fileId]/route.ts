import { open } from "node:fs/promises";
import { formatOf } from "#domain/exchange/formats.ts";
import { authorize } from "#server/access/authorize.ts";
import { answerErrors } from "#server/access/route-guard.ts";
import { requestContext } from "#server/access/session.ts";
import { AppError } from "#server/errors.ts";
import { openFile } from "#server/exchange/files/open-file.ts";
import { runtime } from "#server/runtime.ts";
import { workspaceIdOf } from "#server/workspace/workspace-id.ts";
import { fileHeaders } from "../../file-headers.ts";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ workspace: string; mapId: string; fileId: string }> };

/** A file of a map that was made before, for the one who asked for it. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  return answerErrors(async () => {
    const { workspace, mapId, fileId } = await params;
    const ctx = await requestContext();
    const workspaceId = await workspaceIdOf(ctx, workspace);
    const grant = await authorize(ctx, "map.export", { mapId, workspaceId });
    const file = await openFile(ctx, grant, { fileId }, runtime().compute);
    if (!file.ok) return Response.json(file, { status: 410 });
    const handle = await open(file.path).catch(() => null);
    if (!handle) throw new AppError("not-found");
    return new Response(handle.readableWebStream({ autoClose: true }) as BodyInit, {
      headers: {
        ...fileHeaders(file.title, formatOf(file.format)),
        "content-length": String(file.size),
      },
    });
  });
}

import { authorize } from "#server/access/authorize.ts";
import { answerErrors } from "#server/access/route-guard.ts";
import { requestContext } from "#server/access/session.ts";
import { imageResponse } from "#server/image/image-response.ts";
import { readImage } from "#server/image/read-image.ts";
import { workspaceIdOf } from "#server/workspace/workspace-id.ts";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ workspace: string; mapId: string; imageId: string }> };

/** A picture of a map's card. Its id is the hash of its bytes, so that it never changes. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  return answerErrors(async () => {
    const ctx = await requestContext();
    const { workspace, mapId, imageId } = await params;
    const workspaceId = await workspaceIdOf(ctx, workspace);
    const grant = await authorize(ctx, "map.read", { mapId, workspaceId });
    const data = await readImage(ctx, grant, { imageId });
    if (!data) return Response.json({ ok: false, reason: "not-found" }, { status: 404 });
    return imageResponse(data, { "cache-control": "private, max-age=31536000, immutable" });
  });
}

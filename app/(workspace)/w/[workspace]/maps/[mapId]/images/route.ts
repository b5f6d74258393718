import { maxPictureBytes } from "#domain/image/picture.ts";
import { authorize } from "#server/access/authorize.ts";
import { answerErrors, isFromHere } from "#server/access/route-guard.ts";
import { requestContext } from "#server/access/session.ts";
import { addImage } from "#server/image/add-image.ts";
import { workspaceIdOf } from "#server/workspace/workspace-id.ts";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ workspace: string; mapId: string }> };

/** One picture as the body; answers with the id by which a card shows it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answerErrors(async () => {
    if (!isFromHere(request))
      return Response.json({ ok: false, reason: "forbidden" }, { status: 403 });
    const ctx = await requestContext();
    const { workspace, mapId } = await params;
    const workspaceId = await workspaceIdOf(ctx, workspace);
    const grant = await authorize(ctx, "map.edit", { mapId, workspaceId });
    const bytes = await readUpTo(maxPictureBytes, request);
    if (bytes === null) return Response.json({ ok: false, reason: "too-large" }, { status: 413 });
    const added = await addImage(ctx, grant, { bytes });
    return Response.json(added, { status: added.ok ? 201 : 422 });
  });
}

/** null when it is more: nobody's word for its length is taken. */
async function readUpTo(limit: number, { body }: Request): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body ?? []) {
    length += part.length;
    if (length > limit) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

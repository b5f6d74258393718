import { packStored } from "#domain/map/stored-form.ts";
import { authorize } from "#server/access/authorize.ts";
import { answerErrors } from "#server/access/route-guard.ts";
import { requestContext } from "#server/access/session.ts";
import { readStored } from "#server/collab/stored.ts";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ mapId: string }> };

/** A map as it lies on disk, for a page whose live line will bring the rest. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  return answerErrors(async () => {
    const ctx = await requestContext();
    const { mapId } = await params;
    const pieces = await readStored(ctx, await authorize(ctx, "map.readHistory", { mapId }));
    const headers = { "cache-control": "no-store", "x-content-type-options": "nosniff" };
    if (!pieces) return new Response(null, { status: 204, headers });
    return new Response(packStored(pieces), {
      headers: { ...headers, "content-type": "application/octet-stream" },
    });
  });
}

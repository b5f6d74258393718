import { answerErrors } from "#server/access/route-guard.ts";
import { imageResponse } from "#server/image/image-response.ts";
import { isKnownTag } from "#server/known-tag.ts";
import { loadLink } from "#server/share/load.ts";
import { readLinkImage } from "#server/share/read-link-image.ts";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ token: string; imageId: string }> };

/** A picture of a card for whoever has the map's link; the browser asks each time whether it still may. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerErrors(async () => {
    const { token, imageId } = await params;
    const opened = await loadLink(token);
    const data = opened.ok
      ? await readLinkImage(opened.ctx, opened.grant, opened.link, { imageId })
      : null;
    if (!data) return new Response(null, { status: 404, headers: { "cache-control": "no-store" } });
    // its id is the hash of its bytes
    const headers = { etag: `"${imageId}"`, "cache-control": "private, no-cache" };
    if (isKnownTag(request.headers.get("if-none-match"), headers.etag)) {
      return new Response(null, { status: 304, headers });
    }
    return imageResponse(data, headers);
  });
}

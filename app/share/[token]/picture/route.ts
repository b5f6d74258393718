import { styles } from "#domain/exchange/draw/ink.ts";
import { isLocale } from "#messages/locales.ts";
import { answerErrors } from "#server/access/route-guard.ts";
import { isKnownTag } from "#server/known-tag.ts";
import { runtime } from "#server/runtime.ts";
import { loadLink } from "#server/share/load.ts";
import { readPicture } from "#server/share/picture.ts";

export const dynamic = "force-dynamic";

/** The picture of a map for whoever has its link; the browser asks each time whether it still may. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ token: string }> },
): Promise<Response> {
  return answerErrors(async () => {
    const opened = await loadLink((await params).token);
    if (!opened.ok) return new Response(null, { status: 404, headers: unkept });
    const query = new URL(request.url).searchParams;
    const language = query.get("lang");
    const style = styles.find((one) => one === query.get("style")) ?? "light";
    const { ctx, grant, link } = opened;
    const picture = await readPicture(
      ctx,
      grant,
      link,
      { style, language: isLocale(language) ? language : link.locale },
      runtime().compute,
    );
    const headers = {
      etag: picture.etag,
      "cache-control": "private, no-cache",
      // opened by itself, nothing in it runs and nothing is fetched
      "content-security-policy":
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; sandbox",
    };
    if (isKnownTag(request.headers.get("if-none-match"), picture.etag)) {
      return new Response(null, { status: 304, headers });
    }
    return new Response(new Uint8Array(await picture.svg()), {
      headers: { ...headers, "content-type": "image/svg+xml" },
    });
  });
}

const unkept = { "cache-control": "no-store" };

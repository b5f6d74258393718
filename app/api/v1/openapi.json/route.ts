import { apiDocument } from "#server/api/document.ts";
import { pickLocale } from "#server/preferences.ts";

export const dynamic = "force-dynamic";

/** What programs may ask; it holds nothing of anybody's, so it needs no key. */
export function GET(request: Request): Response {
  const locale = pickLocale(request.headers.get("accept-language"));
  return Response.json(apiDocument(locale), {
    headers: {
      "cache-control": "public, max-age=300",
      vary: "accept-language",
      "content-language": locale,
    },
  });
}

import { getTranslations } from "next-intl/server";
import { isLocale, regions } from "#messages/locales.ts";
import { authorize } from "#server/access/authorize.ts";
import { requestContext } from "#server/access/session.ts";
import { getLanguage } from "#server/language.ts";
import { drawBrief } from "#server/review/draw-brief.ts";
import { loadBrief } from "#server/review/load-brief.ts";
import { readSettings } from "#server/workspace/read.ts";
import { slugOf } from "#server/workspace/slug.ts";
import { workspaceIdOf } from "#server/workspace/workspace-id.ts";

type Asked = { slug: string; mapId: string | null; request: Request };

/** A brief as a PDF, in the language that the address asks for or else the reader's own. */
export async function briefFile({ slug, mapId, request }: Asked): Promise<Response> {
  const ctx = await requestContext();
  const workspaceId = await workspaceIdOf(ctx, slug);
  const here = await authorize(ctx, "workspace.read", { workspaceId });
  const { name, timeZone } = await readSettings(ctx, here);
  const asked = new URL(request.url).searchParams.get("language");
  const locale = isLocale(asked) ? asked : await getLanguage();
  const { text } = await loadBrief(ctx, { workspaceId, timeZone, mapId, locale });
  const t = await getTranslations({ locale: regions[locale], namespace: "review.brief" });
  const bytes = await drawBrief(text, {
    language: locale,
    madeAt: ctx.now(),
    footer: (page, pages) =>
      `${t("footer", { workspace: name, date: text.made })} · ${t("page", { page, pages })}`,
  });
  return new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename="${slugOf(text.title)}.pdf"`,
      "cache-control": "no-store",
    },
  });
}

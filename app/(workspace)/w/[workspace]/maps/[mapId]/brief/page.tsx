import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BriefPage } from "#components/review/brief-page.tsx";
import { Words } from "#components/shell/words.tsx";
import { isAllowed } from "#domain/access/policy.ts";
import { orNotFound } from "#server/access/page-grant.ts";
import { getLanguage } from "#server/language.ts";
import { loadMapHead } from "#server/map/load.ts";
import { loadBrief } from "#server/review/load-brief.ts";
import { loadWorkspace } from "#server/workspace/load.ts";

type Props = { params: Promise<{ workspace: string; mapId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { workspace: slug, mapId } = await params;
  const { workspace } = await loadWorkspace(slug);
  const { title } = await loadMapHead({ mapId, workspaceId: workspace.id });
  return { title: (await getTranslations("review.brief"))("of", { title }) };
}

/** One map for who decides. */
export default async function MapBriefPage({ params }: Props) {
  const { workspace: slug, mapId } = await params;
  const { ctx, grant, workspace } = await loadWorkspace(slug);
  const locale = await getLanguage();
  const { id: workspaceId, timeZone } = workspace;
  return (
    <Words namespaces={["review"]} timeZone={timeZone}>
      <BriefPage
        slug={slug}
        mapId={mapId}
        locale={locale}
        {...(await orNotFound(loadBrief(ctx, { workspaceId, timeZone, mapId, locale })))}
        mayStamp={grant.role === "system" || isAllowed(grant.role, "stamp.give")}
      />
    </Words>
  );
}

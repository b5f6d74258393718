import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BriefPage } from "#components/review/brief-page.tsx";
import { Words } from "#components/shell/words.tsx";
import { isAllowed } from "#domain/access/policy.ts";
import { orNotFound } from "#server/access/page-grant.ts";
import { getLanguage } from "#server/language.ts";
import { loadBrief } from "#server/review/load-brief.ts";
import { loadWorkspace } from "#server/workspace/load.ts";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("review.brief"))("ofAll") };
}

/** All the workspace's maps for who decides. */
export default async function WorkspaceBriefPage({ params }: Props) {
  const { ctx, grant, workspace } = await loadWorkspace((await params).workspace);
  const locale = await getLanguage();
  const { id: workspaceId, slug, timeZone } = workspace;
  return (
    <Words namespaces={["review"]} timeZone={timeZone}>
      <BriefPage
        slug={slug}
        mapId={null}
        locale={locale}
        {...(await orNotFound(loadBrief(ctx, { workspaceId, timeZone, mapId: null, locale })))}
        mayStamp={grant.role === "system" || isAllowed(grant.role, "stamp.give")}
      />
    </Words>
  );
}

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OpportunitiesPage } from "#components/review/opportunities-page.tsx";
import { Words } from "#components/shell/words.tsx";
import { isAllowed } from "#domain/access/policy.ts";
import { loadOpportunities, loadUnacted } from "#server/review/load.ts";
import { loadWorkspace } from "#server/workspace/load.ts";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("review.opportunities"))("title") };
}

export default async function Opportunities({ params }: Props) {
  const { ctx, grant, workspace } = await loadWorkspace((await params).workspace);
  const [opportunities, unacted] = await Promise.all([
    loadOpportunities(workspace.id),
    loadUnacted(workspace.id),
  ]);
  return (
    <Words namespaces={["review"]} timeZone={workspace.timeZone}>
      <OpportunitiesPage
        workspace={{ id: workspace.id, slug: workspace.slug }}
        opportunities={opportunities}
        unacted={unacted}
        today={ctx.now().toISOString().slice(0, 10)}
        mayDecide={grant.role === "system" || isAllowed(grant.role, "opportunity.edit")}
      />
    </Words>
  );
}

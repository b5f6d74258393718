import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { QualityPage } from "#components/evidence/quality-page.tsx";
import { LiveRefresh } from "#components/shell/live-refresh.tsx";
import { Words } from "#components/shell/words.tsx";
import { isAllowed } from "#domain/access/policy.ts";
import { loadQuality } from "#server/evidence/load.ts";
import { loadWorkspace } from "#server/workspace/load.ts";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("evidence.quality");
  return { title: t("title") };
}

/** How good the analysis is on what people of this workspace have judged. */
export default async function EvidenceQualityPage({ params }: Props) {
  const { grant, workspace } = await loadWorkspace((await params).workspace);
  return (
    <Words namespaces={["evidence", "desk"]} timeZone={workspace.timeZone}>
      <LiveRefresh kind="notes" />
      <QualityPage
        slug={workspace.slug}
        quality={await loadQuality(workspace.id)}
        mayEdit={grant.role === "system" || isAllowed(grant.role, "evidence.edit")}
        mayExport={grant.role === "system" || isAllowed(grant.role, "evidence.export")}
      />
    </Words>
  );
}

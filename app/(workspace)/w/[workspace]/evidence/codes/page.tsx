import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CodebookPage } from "#components/evidence/codes/codebook-page.tsx";
import { Words } from "#components/shell/words.tsx";
import { type Action, isAllowed } from "#domain/access/policy.ts";
import { loadCodebook } from "#server/evidence/load.ts";
import { loadWorkspace } from "#server/workspace/load.ts";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("codes");
  return { title: t("title") };
}

export default async function Page({ params }: Props) {
  const { grant, workspace } = await loadWorkspace((await params).workspace);
  const may = (action: Action) => grant.role === "system" || isAllowed(grant.role, action);
  return (
    <Words namespaces={["evidence", "desk", "codes"]} timeZone={workspace.timeZone}>
      <CodebookPage
        workspace={{ id: workspace.id, slug: workspace.slug }}
        initial={await loadCodebook(workspace.id)}
        rights={{ edit: may("evidence.edit"), lock: may("code.lock") }}
      />
    </Words>
  );
}

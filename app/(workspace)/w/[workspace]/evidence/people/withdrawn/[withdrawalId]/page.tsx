import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Certificate } from "#components/participant/certificate.tsx";
import { Words } from "#components/shell/words.tsx";
import { loadWithdrawal } from "#server/participant/load.ts";
import { loadWorkspace } from "#server/workspace/load.ts";

type Props = { params: Promise<{ workspace: string; withdrawalId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("participant");
  return { title: t("certificateTitle") };
}

/** That somebody was erased, and how much. */
export default async function WithdrawalPage({ params }: Props) {
  const { workspace: slug, withdrawalId } = await params;
  const { workspace } = await loadWorkspace(slug);
  return (
    <Words namespaces={["participant"]} timeZone={workspace.timeZone}>
      <Certificate
        workspace={{ name: workspace.name, slug: workspace.slug }}
        withdrawal={await loadWithdrawal(workspace.id, withdrawalId)}
      />
    </Words>
  );
}

import { getTranslations } from "next-intl/server";
import { Section } from "#components/shell/section.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { ModelSettings } from "#components/workspace/model-settings.tsx";
import { isAllowed } from "#domain/access/policy.ts";
import { authorize } from "#server/access/authorize.ts";
import { readModel } from "#server/analysis/read-model.ts";
import { loadWorkspace } from "#server/workspace/load.ts";

type Props = { params: Promise<{ workspace: string }> };

export default async function AnalysisSettingsPage({ params }: Props) {
  const { ctx, grant, workspace } = await loadWorkspace((await params).workspace);
  const t = await getTranslations("workspace.analysis");
  const where = { workspaceId: workspace.id };
  const may = (action: "workspace.manage" | "evidence.read") =>
    grant.role === "system" || isAllowed(grant.role, action);
  return (
    <>
      <Section title={t("title")} text={t("text")}>
        {may("evidence.read") ? (
          <TextLink href={`/w/${workspace.slug}/evidence/quality`} className="self-start text-14">
            {t("quality")}
          </TextLink>
        ) : null}
      </Section>
      {may("workspace.manage") ? (
        <ModelSettings
          workspaceId={workspace.id}
          settings={await readModel(ctx, await authorize(ctx, "workspace.manage", where))}
        />
      ) : null}
    </>
  );
}

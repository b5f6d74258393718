import { getTranslations } from "next-intl/server";
import { Tokens } from "#components/api/tokens.tsx";
import { Webhooks } from "#components/api/webhooks.tsx";
import { Words } from "#components/shell/words.tsx";
import { isAllowed } from "#domain/access/policy.ts";
import { apiBase } from "#domain/api/operations.ts";
import { authorize } from "#server/access/authorize.ts";
import { readTokens } from "#server/api/read-tokens.ts";
import { readWebhooks } from "#server/api/read-webhooks.ts";
import { loadWorkspace } from "#server/workspace/load.ts";

type Props = { params: Promise<{ workspace: string }> };

export default async function ApiSettingsPage({ params }: Props) {
  const { ctx, grant, workspace } = await loadWorkspace((await params).workspace);
  const t = await getTranslations("api");
  if (grant.role !== "system" && !isAllowed(grant.role, "api.manage")) {
    return <p className="text-14 text-ink-soft">{t("adminsOnly")}</p>;
  }
  const manage = await authorize(ctx, "api.manage", { workspaceId: workspace.id });
  return (
    <Words namespaces={["api", "workspace"]} timeZone={workspace.timeZone}>
      <Tokens
        workspaceId={workspace.id}
        tokens={await readTokens(ctx, manage)}
        docsHref={`${apiBase}/docs`}
      />
      <Webhooks workspaceId={workspace.id} hooks={await readWebhooks(ctx, manage)} />
    </Words>
  );
}

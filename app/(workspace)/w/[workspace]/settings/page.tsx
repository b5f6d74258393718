import { GeneralSettings } from "#components/workspace/general-settings.tsx";
import { isAllowed } from "#domain/access/policy.ts";
import { loadWorkspace } from "#server/workspace/load.ts";
import { readSettings } from "#server/workspace/read.ts";

type Props = { params: Promise<{ workspace: string }> };

export default async function GeneralSettingsPage({ params }: Props) {
  const { ctx, grant, workspace } = await loadWorkspace((await params).workspace);
  const settings = await readSettings(ctx, grant);
  const canManage = grant.role === "system" || isAllowed(grant.role, "workspace.manage");
  return (
    <GeneralSettings
      workspaceId={workspace.id}
      settings={settings}
      canManage={canManage}
      timeZones={[...new Set([settings.timeZone, ...Intl.supportedValuesOf("timeZone")])].sort()}
    />
  );
}

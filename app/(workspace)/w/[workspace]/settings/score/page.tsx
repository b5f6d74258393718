import { ScoringSettings } from "#components/pain/scoring/scoring-settings.tsx";
import { LiveRefresh } from "#components/shell/live-refresh.tsx";
import { Words } from "#components/shell/words.tsx";
import { isAllowed } from "#domain/access/policy.ts";
import { authorize } from "#server/access/authorize.ts";
import { orNotFound } from "#server/access/page-grant.ts";
import { readScoring } from "#server/pain/scoring/read-scoring.ts";
import { loadWorkspace } from "#server/workspace/load.ts";

type Props = { params: Promise<{ workspace: string }> };

export default async function ScoreSettingsPage({ params }: Props) {
  const { ctx, workspace } = await loadWorkspace((await params).workspace);
  const where = { workspaceId: workspace.id };
  const grant = await orNotFound(authorize(ctx, "board.read", where));
  return (
    <Words namespaces={["pain", "scoring"]} timeZone={workspace.timeZone}>
      <LiveRefresh kind="scoring" />
      <ScoringSettings
        workspaceId={workspace.id}
        {...(await readScoring(ctx, grant))}
        mayWeigh={grant.role === "system" || isAllowed(grant.role, "board.weigh")}
      />
    </Words>
  );
}

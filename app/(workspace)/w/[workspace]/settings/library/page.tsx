import { LiveRefresh } from "#components/shell/live-refresh.tsx";
import { Libraries } from "#components/workspace/libraries.tsx";
import { isAllowed } from "#domain/access/policy.ts";
import { authorize } from "#server/access/authorize.ts";
import { readLibrary } from "#server/library/read.ts";
import { loadWorkspace } from "#server/workspace/load.ts";

type Props = { params: Promise<{ workspace: string }> };

export default async function LibraryPage({ params }: Props) {
  const { ctx, grant, workspace } = await loadWorkspace((await params).workspace);
  const where = { workspaceId: workspace.id };
  const entries = await readLibrary(ctx, await authorize(ctx, "library.read", where));
  const canEdit = grant.role === "system" || isAllowed(grant.role, "library.edit");
  return (
    <>
      <LiveRefresh kind="library" />
      <Libraries workspaceId={workspace.id} entries={entries} canEdit={canEdit} />
    </>
  );
}

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Personas } from "#components/persona/personas.tsx";
import { LiveRefresh } from "#components/shell/live-refresh.tsx";
import { Words } from "#components/shell/words.tsx";
import { isAllowed } from "#domain/access/policy.ts";
import { authorize } from "#server/access/authorize.ts";
import { readPersonas } from "#server/persona/read.ts";
import { loadWorkspace } from "#server/workspace/load.ts";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("persona"))("title") };
}

export default async function PersonasPage({ params }: Props) {
  const { ctx, grant, workspace } = await loadWorkspace((await params).workspace);
  const where = { workspaceId: workspace.id };
  const personas = await readPersonas(ctx, await authorize(ctx, "persona.read", where));
  const canEdit = grant.role === "system" || isAllowed(grant.role, "persona.edit");
  return (
    <Words namespaces={["persona"]}>
      <LiveRefresh kind="library" />
      <Personas workspaceId={workspace.id} personas={personas} canEdit={canEdit} />
    </Words>
  );
}

import type { Metadata } from "next";
import { ImportPage } from "#components/evidence/import/import-page.tsx";
import { Words } from "#components/shell/words.tsx";
import { isAllowed } from "#domain/access/policy.ts";
import { authorize } from "#server/access/authorize.ts";
import { loadBatch, loadJourneys } from "#server/evidence/load.ts";
import { readPersonas } from "#server/persona/read.ts";
import { loadWorkspace } from "#server/workspace/load.ts";

type Props = { params: Promise<{ workspace: string; batchId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { workspace: slug, batchId } = await params;
  const { workspace } = await loadWorkspace(slug);
  const { batch } = await loadBatch(workspace.id, batchId);
  return { title: batch.fileName };
}

export default async function Page({ params }: Props) {
  const { workspace: slug, batchId } = await params;
  const { ctx, grant, workspace } = await loadWorkspace(slug);
  const [{ batch, errors, files, masking }, journeys, personas] = await Promise.all([
    loadBatch(workspace.id, batchId),
    loadJourneys(workspace.id),
    authorize(ctx, "persona.read", { workspaceId: workspace.id }).then((persona) =>
      readPersonas(ctx, persona),
    ),
  ]);
  return (
    <Words namespaces={["evidence", "imports"]} timeZone={workspace.timeZone}>
      <ImportPage
        key={batch.id}
        workspace={{ id: workspace.id, slug: workspace.slug }}
        batch={batch}
        errors={errors}
        files={files}
        masking={masking}
        journeys={journeys}
        personas={personas.map(({ id, name }) => ({ id, name }))}
        mayImport={grant.role === "system" || isAllowed(grant.role, "evidence.import")}
      />
    </Words>
  );
}

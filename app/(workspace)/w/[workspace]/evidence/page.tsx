import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EvidenceDesk } from "#components/evidence/evidence-desk.tsx";
import { filterOf, readView } from "#components/evidence/note-address.ts";
import { Words } from "#components/shell/words.tsx";
import { isAllowed } from "#domain/access/policy.ts";
import { authorize } from "#server/access/authorize.ts";
import { loadBatches, loadJourneys, loadNotes } from "#server/evidence/load.ts";
import { readPersonas } from "#server/persona/read.ts";
import { loadWorkspace } from "#server/workspace/load.ts";

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("evidence");
  return { title: t("title") };
}

/** An import that was done is shown for a day, so that its result is not missed. */
const shownForMs = 86_400_000;

export default async function EvidencePage({ params, searchParams }: Props) {
  const { ctx, grant, workspace } = await loadWorkspace((await params).workspace);
  const view = readView(await searchParams);
  const [list, batches, journeys, personas] = await Promise.all([
    loadNotes(workspace.id, filterOf(view)),
    loadBatches(workspace.id),
    loadJourneys(workspace.id),
    authorize(ctx, "persona.read", { workspaceId: workspace.id }).then((persona) =>
      readPersonas(ctx, persona),
    ),
  ]);
  const since = ctx.now().getTime() - shownForMs;
  const shown = batches
    .filter(({ status }) => status !== "cancelled")
    .filter(
      ({ status, finishedAt }) =>
        status === "mapping" || status === "running" || (finishedAt?.getTime() ?? 0) > since,
    );
  return (
    <Words namespaces={["evidence", "imports"]} timeZone={workspace.timeZone}>
      <EvidenceDesk
        workspace={{ id: workspace.id, slug: workspace.slug }}
        view={view}
        list={list}
        batches={shown.slice(0, 5)}
        journeys={journeys}
        personas={personas.map(({ id, name }) => ({ id, name }))}
        mayEdit={grant.role === "system" || isAllowed(grant.role, "evidence.edit")}
      />
    </Words>
  );
}

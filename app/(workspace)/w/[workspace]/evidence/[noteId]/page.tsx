import type { Metadata } from "next";
import { NotePage } from "#components/evidence/note-page.tsx";
import { Words } from "#components/shell/words.tsx";
import { isAllowed } from "#domain/access/policy.ts";
import { authorize } from "#server/access/authorize.ts";
import { loadJourneys, loadNote } from "#server/evidence/load.ts";
import { loadPointsOfNote } from "#server/pain/load.ts";
import { readPersonas } from "#server/persona/read.ts";
import { loadWorkspace } from "#server/workspace/load.ts";

type Props = {
  params: Promise<{ workspace: string; noteId: string }>;
  searchParams: Promise<{ excerpt?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { workspace: slug, noteId } = await params;
  const { workspace } = await loadWorkspace(slug);
  return { title: (await loadNote(workspace.id, noteId)).title };
}

export default async function Page({ params, searchParams }: Props) {
  const { workspace: slug, noteId } = await params;
  const { ctx, grant, workspace } = await loadWorkspace(slug);
  const [note, points, journeys, personas, { excerpt }] = await Promise.all([
    loadNote(workspace.id, noteId),
    loadPointsOfNote(workspace.id, noteId),
    loadJourneys(workspace.id),
    authorize(ctx, "persona.read", { workspaceId: workspace.id }).then((persona) =>
      readPersonas(ctx, persona),
    ),
    searchParams,
  ]);
  return (
    <Words namespaces={["evidence", "imports"]} timeZone={workspace.timeZone}>
      <NotePage
        key={note.id}
        workspace={{ id: workspace.id, slug: workspace.slug }}
        note={note}
        points={points}
        journeys={journeys}
        personas={personas.map(({ id, name }) => ({ id, name }))}
        openExcerptId={typeof excerpt === "string" ? excerpt : null}
        mayEdit={grant.role === "system" || isAllowed(grant.role, "evidence.edit")}
      />
    </Words>
  );
}

import { filterOf, readView } from "#components/evidence/desk/address.ts";
import { Words } from "#components/shell/words.tsx";
import { isAllowed } from "#domain/access/policy.ts";
import { authorize } from "#server/access/authorize.ts";
import { requireUser } from "#server/access/session.ts";
import {
  loadBatches,
  loadFacets,
  loadJourneys,
  loadNote,
  loadNotes,
} from "#server/evidence/load.ts";
import { loadPointsOfNote } from "#server/pain/load.ts";
import { readPersonas } from "#server/persona/read.ts";
import { loadWorkspace } from "#server/workspace/load.ts";
import { DeskOfWorkspace } from "./desk-of-workspace.tsx";

export type DeskQuery = Record<string, string | string[] | undefined>;

/** The desk as its address says: what the list is narrowed to, and the note that is open. */
export async function LoadDesk({
  slug,
  noteId,
  query,
}: {
  slug: string;
  noteId: string | null;
  query: DeskQuery;
}) {
  const { ctx, grant, workspace } = await loadWorkspace(slug);
  const user = await requireUser();
  const [note, points, list, facets, batches, journeys, personas] = await Promise.all([
    noteId === null ? null : loadNote(workspace.id, noteId),
    noteId === null ? [] : loadPointsOfNote(workspace.id, noteId),
    loadNotes(workspace.id, filterOf(readView(query))),
    loadFacets(workspace.id),
    loadBatches(workspace.id),
    loadJourneys(workspace.id),
    authorize(ctx, "persona.read", { workspaceId: workspace.id }).then((persona) =>
      readPersonas(ctx, persona),
    ),
  ]);
  return (
    <Words
      namespaces={["evidence", "desk", "imports", "codes", "attach"]}
      timeZone={workspace.timeZone}
    >
      <DeskOfWorkspace
        workspace={{ id: workspace.id, slug: workspace.slug }}
        note={note}
        points={points}
        list={list}
        facets={facets}
        batches={batches}
        journeys={journeys}
        personas={personas.map(({ id, name }) => ({ id, name }))}
        meId={user.id}
        mayEdit={grant.role === "system" || isAllowed(grant.role, "evidence.edit")}
      />
    </Words>
  );
}

import type { Metadata } from "next";
import { PersonPage } from "#components/participant/person-page.tsx";
import { LiveRefresh } from "#components/shell/live-refresh.tsx";
import { Words } from "#components/shell/words.tsx";
import { type Action, isAllowed } from "#domain/access/policy.ts";
import { authorize } from "#server/access/authorize.ts";
import { loadParticipant } from "#server/participant/load.ts";
import { readPersonas } from "#server/persona/read.ts";
import { loadWorkspace } from "#server/workspace/load.ts";

type Props = { params: Promise<{ workspace: string; participantId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { workspace: slug, participantId } = await params;
  const { workspace } = await loadWorkspace(slug);
  return { title: (await loadParticipant(workspace.id, participantId)).pseudonym };
}

/** One person of the research. */
export default async function ParticipantPage({ params }: Props) {
  const { workspace: slug, participantId } = await params;
  const { ctx, grant, workspace } = await loadWorkspace(slug);
  const where = { workspaceId: workspace.id };
  const [person, personas] = await Promise.all([
    loadParticipant(workspace.id, participantId),
    readPersonas(ctx, await authorize(ctx, "persona.read", where)),
  ]);
  const may = (action: Action) => grant.role === "system" || isAllowed(grant.role, action);
  return (
    <Words namespaces={["participant", "evidence"]} timeZone={workspace.timeZone}>
      <LiveRefresh kind="notes" />
      <PersonPage
        workspace={{ id: workspace.id, slug: workspace.slug }}
        person={person}
        personas={personas.map(({ id, name }) => ({ id, name }))}
        rights={{
          edit: may("participant.edit"),
          name: may("participant.name"),
          withdraw: may("participant.withdraw"),
        }}
      />
    </Words>
  );
}

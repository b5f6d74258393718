import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PeoplePage } from "#components/participant/people-page.tsx";
import { LiveRefresh } from "#components/shell/live-refresh.tsx";
import { Words } from "#components/shell/words.tsx";
import { type Action, isAllowed } from "#domain/access/policy.ts";
import { authorize } from "#server/access/authorize.ts";
import { proposeCode } from "#server/participant/free-codes.ts";
import { loadParticipants } from "#server/participant/load.ts";
import { readPersonas } from "#server/persona/read.ts";
import { loadWorkspace } from "#server/workspace/load.ts";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("participant");
  return { title: t("title") };
}

/** The people of the research. */
export default async function ParticipantsPage({ params }: Props) {
  const { ctx, grant, workspace } = await loadWorkspace((await params).workspace);
  const where = { workspaceId: workspace.id };
  const [loaded, personas] = await Promise.all([
    loadParticipants(workspace.id),
    readPersonas(ctx, await authorize(ctx, "persona.read", where)),
  ]);
  const may = (action: Action) => grant.role === "system" || isAllowed(grant.role, action);
  const rights = {
    evidence: may("evidence.edit"),
    edit: may("participant.edit"),
    name: may("participant.name"),
  };
  const proposed = rights.edit
    ? await proposeCode(ctx, await authorize(ctx, "participant.edit", where))
    : "";
  return (
    <Words namespaces={["participant", "evidence", "desk"]} timeZone={workspace.timeZone}>
      <LiveRefresh kind="notes" />
      <PeoplePage
        workspace={{ id: workspace.id, slug: workspace.slug }}
        personas={personas.map(({ id, name }) => ({ id, name }))}
        proposed={proposed}
        rights={rights}
        {...loaded}
      />
    </Words>
  );
}

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AskAhead } from "#components/canvas/ask-ahead.tsx";
import { Words } from "#components/shell/words.tsx";
import { personColour } from "#domain/access/person-colour.ts";
import { type Action, isAllowed } from "#domain/access/policy.ts";
import { authorize } from "#server/access/authorize.ts";
import { requireUser } from "#server/access/session.ts";
import { readLibrary } from "#server/library/read.ts";
import { expectMap, loadBinned, loadMapHead } from "#server/map/load.ts";
import { loadCardFindings, loadPain, loadStepFindings } from "#server/pain/load.ts";
import { readPersonas } from "#server/persona/read.ts";
import { loadWorkspace } from "#server/workspace/load.ts";
import { readMembers } from "#server/workspace/read.ts";
import { BinnedMap } from "./binned-map.tsx";
import { MapWorkspace } from "./map-workspace.tsx";

type Props = {
  params: Promise<{ workspace: string; mapId: string }>;
  searchParams: Promise<{ pain?: string | string[]; talk?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { workspace: slug, mapId } = await params;
  const { workspace } = await loadWorkspace(slug);
  const head = await loadHead({ mapId, workspaceId: workspace.id });
  if (head === null) return { title: (await getTranslations("maps"))("bin.title") };
  return { title: head.title || (await getTranslations("canvas"))("name") };
}

export default async function MapPage({ params, searchParams }: Props) {
  const { workspace: slug, mapId } = await params;
  const { ctx, workspace } = await loadWorkspace(slug);
  const where = { workspaceId: workspace.id };
  const place = { mapId, workspaceId: workspace.id };
  const head = await loadHead(place);
  if (head === null) return <BinnedMap slug={slug} place={place} timeZone={workspace.timeZone} />;
  const [user, entries, personas, members, panel, steps, cards, { pain, talk }] = await Promise.all(
    [
      requireUser(),
      readLibrary(ctx, await authorize(ctx, "library.read", where)),
      readPersonas(ctx, await authorize(ctx, "persona.read", where)),
      readMembers(ctx, await authorize(ctx, "member.read", where)),
      // a to-be has no evidence of its own: it shows its as-is's
      loadPain(head.asIs?.id ?? mapId),
      loadStepFindings(head.asIs?.id ?? mapId),
      loadCardFindings(head.asIs?.id ?? mapId),
      searchParams,
      expectMap(place),
    ],
  );
  const person = { id: user.id, name: user.name, colour: personColour(user.id) };
  const may = (action: Action) => head.role === "system" || isAllowed(head.role, action);
  const readsStored = may("map.readHistory");
  const keepsCopies = !workspace.isSensitive;
  return (
    <Words
      namespaces={[
        "canvas",
        "view",
        "map",
        "pain",
        "codes",
        "attach",
        "evidence",
        "imports",
        "drawn",
        "history",
        "comment",
        "exchange",
        "share",
        "review",
      ]}
      timeZone={workspace.timeZone}
    >
      {readsStored ? <AskAhead mapId={mapId} keptBy={keepsCopies ? user.id : null} /> : null}
      <MapWorkspace
        workspace={{ id: workspace.id, slug, keepsCopies }}
        readsStored={readsStored}
        mayShare={may("map.share")}
        mapId={mapId}
        title={head.title}
        mayEdit={may("map.edit")}
        relatives={{ asIs: head.asIs, binnedAsIs: head.binnedAsIs, toBes: head.toBes }}
        findings={{ panel, steps, cards }}
        rights={{
          correct: head.asIs === null && may("pain.correct"),
          decide: head.asIs === null && may("pain.decide"),
          readNotes: may("evidence.read"),
          editNotes: may("evidence.edit"),
        }}
        review={{
          stamp: may("stamp.give"),
          challenge: may("challenge.give"),
          decide: may("opportunity.edit"),
        }}
        comments={{ write: may("comment.write"), moderate: may("comment.moderate") }}
        threadId={typeof talk === "string" ? talk : null}
        painPointId={typeof pain === "string" ? pain : null}
        person={person}
        library={{
          entries,
          personas,
          members: members.map(({ userId, name }) => ({ id: userId, name })),
        }}
      />
    </Words>
  );
}

/** Null where it is in the bin, for those who may bring it back; nobody else is told. */
async function loadHead(place: { mapId: string; workspaceId: string }) {
  try {
    return await loadMapHead(place);
  } catch (error) {
    if (await loadBinned(place)) return null;
    throw error;
  }
}

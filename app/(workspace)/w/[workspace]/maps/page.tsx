import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MapThumbnail } from "#components/map/map-thumbnail.tsx";
import { templatePreviews } from "#components/map/template-previews.tsx";
import { LiveRefresh } from "#components/shell/live-refresh.tsx";
import { Words } from "#components/shell/words.tsx";
import { isAllowed } from "#domain/access/policy.ts";
import { requireUser } from "#server/access/session.ts";
import { getLanguage } from "#server/language.ts";
import { loadHasDeleted, loadMaps, loadSketches, loadTemplates } from "#server/map/load.ts";
import { loadWorkspace } from "#server/workspace/load.ts";
import { MapsWithImport } from "./maps-with-import.tsx";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("maps"))("title") };
}

export default async function MapsPage({ params }: Props) {
  const { workspace: slug } = await params;
  const { grant, workspace } = await loadWorkspace(slug);
  const [user, maps, sketches, templates, hasDeleted] = await Promise.all([
    requireUser(),
    loadMaps(workspace.id),
    loadSketches(workspace.id),
    loadTemplates(workspace.id),
    loadHasDeleted(workspace.id),
  ]);
  const canCreate = grant.role === "system" || isAllowed(grant.role, "map.create");
  const mapsHref = `/w/${slug}/maps`;
  return (
    <Words namespaces={["maps", "exchange", "canvas", "view", "map"]} timeZone={workspace.timeZone}>
      <LiveRefresh kind="maps" />
      <LiveRefresh kind="pain" />
      <MapsWithImport
        workspace={{ id: workspace.id, slug }}
        personId={user.id}
        mapsHref={mapsHref}
        maps={maps.map(({ header, cards: _, ...map }) => ({
          ...map,
          language: header.language,
          state: header.state,
        }))}
        pictures={Object.fromEntries(
          sketches.map(({ mapId, ...sketch }) => [
            mapId,
            <MapThumbnail key={mapId} sketch={sketch} />,
          ]),
        )}
        templates={templates}
        previews={templatePreviews(await getLanguage())}
        canCreate={canCreate}
        hasDeleted={hasDeleted}
      />
    </Words>
  );
}

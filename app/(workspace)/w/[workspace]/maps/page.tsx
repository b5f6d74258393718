import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ImportButton } from "#components/exchange/import-button.tsx";
import { MapList } from "#components/map/map-list.tsx";
import { MapThumbnail } from "#components/map/map-thumbnail.tsx";
import { templatePreviews } from "#components/map/template-previews.tsx";
import { LiveRefresh } from "#components/shell/live-refresh.tsx";
import { Words } from "#components/shell/words.tsx";
import { isAllowed } from "#domain/access/policy.ts";
import { loadMaps, loadSketches, loadTemplates } from "#server/map/load.ts";
import { loadWorkspace } from "#server/workspace/load.ts";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("maps"))("title") };
}

export default async function MapsPage({ params }: Props) {
  const { workspace: slug } = await params;
  const { grant, workspace } = await loadWorkspace(slug);
  const [maps, sketches, templates] = await Promise.all([
    loadMaps(workspace.id),
    loadSketches(workspace.id),
    loadTemplates(workspace.id),
  ]);
  const canCreate = grant.role === "system" || isAllowed(grant.role, "map.create");
  const mapsHref = `/w/${slug}/maps`;
  return (
    <Words namespaces={["maps"]} timeZone={workspace.timeZone}>
      <LiveRefresh kind="maps" />
      <MapList
        workspaceId={workspace.id}
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
        previews={templatePreviews(await getLocale())}
        importButton={
          canCreate ? <ImportButton workspaceId={workspace.id} mapsHref={mapsHref} /> : null
        }
        canCreate={canCreate}
      />
    </Words>
  );
}

import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { MapList } from "#components/map/map-list.tsx";
import { MapThumbnail } from "#components/map/map-thumbnail.tsx";
import { templatePreviews } from "#components/map/template-previews.tsx";
import { LiveRefresh } from "#components/shell/live-refresh.tsx";
import { Words } from "#components/shell/words.tsx";
import { isAllowed } from "#domain/access/policy.ts";
import { loadMaps } from "#server/map/load.ts";
import { loadWorkspace } from "#server/workspace/load.ts";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("maps"))("title") };
}

export default async function MapsPage({ params }: Props) {
  const { workspace: slug } = await params;
  const { grant, workspace } = await loadWorkspace(slug);
  const maps = await loadMaps(slug);
  return (
    <Words namespaces={["maps"]} timeZone={workspace.timeZone}>
      <LiveRefresh kind="maps" />
      <MapList
        workspaceId={workspace.id}
        maps={maps.map(({ id, title, language, state, editedAt, thumbnail }) => ({
          id,
          title,
          language,
          state,
          editedAt,
          steps: thumbnail.phases.reduce((sum, { steps }) => sum + steps, 0),
          href: `/w/${slug}/maps/${id}`,
          fileHref: `/w/${slug}/maps/${id}/file`,
        }))}
        pictures={Object.fromEntries(
          maps.map(({ id, thumbnail }) => [id, <MapThumbnail key={id} sketch={thumbnail} />]),
        )}
        previews={templatePreviews(await getLocale())}
        canCreate={grant.role === "system" || isAllowed(grant.role, "map.create")}
      />
    </Words>
  );
}

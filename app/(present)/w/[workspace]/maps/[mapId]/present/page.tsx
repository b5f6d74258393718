import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FollowMap } from "#components/present/follow-map.tsx";
import { slidesOf } from "#components/present/slides.tsx";
import { Stage } from "#components/present/stage.tsx";
import { Words } from "#components/shell/words.tsx";
import { loadMapHead } from "#server/map/load.ts";
import { loadWorkspace } from "#server/workspace/load.ts";
import { type Asked, loadWalk } from "./load-walk.ts";

export async function generateMetadata({ params }: Asked): Promise<Metadata> {
  const { workspace: slug, mapId } = await params;
  const { workspace } = await loadWorkspace(slug);
  const { title } = await loadMapHead({ mapId, workspaceId: workspace.id });
  return { title: (await getTranslations("present"))("title", { title }) };
}

/** A map for a room of people: in the customer's shoes, step by step. */
export default async function PresentPage(asked: Asked) {
  const loaded = await loadWalk(asked);
  const { walk, mapId, painMapId, workspace, version, versions, shownVersionId } = loaded;
  const t = await getTranslations("present");
  const mapHref = `/w/${workspace.slug}/maps/${mapId}`;
  const query = shownVersionId === null ? "" : `?version=${encodeURIComponent(shownVersionId)}`;
  return (
    <Words namespaces={["present"]} timeZone={workspace.timeZone}>
      <FollowMap mapId={mapId} painMapId={painMapId} />
      <Stage
        slides={await slidesOf(walk, { version, picturesAt: `${mapHref}/images` })}
        phases={walk.phases.map(({ id, title }) => ({ id, title: title || t("untitledPhase") }))}
        mapHref={mapHref}
        desk={{
          mapId,
          speakerHref: `${mapHref}/present/speaker${query}`,
          version: { shownId: shownVersionId, versions, href: `${mapHref}/present` },
        }}
      />
    </Words>
  );
}

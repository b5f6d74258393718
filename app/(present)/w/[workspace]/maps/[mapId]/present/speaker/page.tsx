import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FollowMap } from "#components/present/follow-map.tsx";
import { slidesOf } from "#components/present/slides.tsx";
import { Speaker } from "#components/present/speaker.tsx";
import { Words } from "#components/shell/words.tsx";
import { loadMapHead } from "#server/map/load.ts";
import { loadWorkspace } from "#server/workspace/load.ts";
import { type Asked, loadWalk } from "../load-walk.ts";

export async function generateMetadata({ params }: Asked): Promise<Metadata> {
  const { workspace: slug, mapId } = await params;
  const { workspace } = await loadWorkspace(slug);
  const { title } = await loadMapHead({ mapId, workspaceId: workspace.id });
  return { title: (await getTranslations("present.speaker"))("title", { title }) };
}

/** The second window, for whoever speaks. */
export default async function SpeakerPage(asked: Asked) {
  const loaded = await loadWalk(asked);
  const { walk, mapId, painMapId, workspace, version, shownVersionId, notes, may } = loaded;
  const mapHref = `/w/${workspace.slug}/maps/${mapId}`;
  return (
    <Words namespaces={["present"]} timeZone={workspace.timeZone}>
      <FollowMap mapId={mapId} painMapId={painMapId} />
      <Speaker
        mapId={mapId}
        title={walk.title}
        slides={await slidesOf(walk, { version, picturesAt: `${mapHref}/images` })}
        notes={notes}
        mayWrite={may("map.edit")}
        stageHref={`${mapHref}/present`}
        shownVersionId={shownVersionId}
      />
    </Words>
  );
}

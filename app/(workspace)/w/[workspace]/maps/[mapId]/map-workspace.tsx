"use client";

import { useTranslations } from "next-intl";
import { type ComponentProps, useMemo } from "react";
import { CanvasProvider, useMap } from "#components/canvas/canvas-context.tsx";
import { type Library, LibraryContext } from "#components/canvas/library-context.tsx";
import { PicturesContext, picturesAt } from "#components/canvas/pictures/pictures-context.tsx";
import { ViewpointProvider } from "#components/canvas/viewpoint.tsx";
import { type PainModel, PainProvider } from "#components/pain/pain-context.tsx";
import type { ReviewRights } from "#components/review/review-context.tsx";
import { latePart } from "#components/ui/late-part.tsx";
import type { Relatives } from "#server/map/read-relatives.ts";
import { bringAll } from "./bring-all.ts";
import { FollowRights } from "./follow-rights.tsx";
import { OpenTalkFromAddress } from "./map-comments.tsx";
import { MapSaid } from "./map-said.tsx";
import { OpenMap } from "./open-map.tsx";
import { useLibrary } from "./use-library.ts";

type Props = {
  workspace: { id: string; slug: string; keepsCopies: boolean };
  mapId: string;
  title: string;
  mayEdit: boolean;
  /** may have what is on disk of the map, which tells what is no longer in it */
  readsStored: boolean;
  mayShare: boolean;
  person: { id: string; name: string; colour: number };
  library: Pick<Library, "entries" | "personas" | "members">;
  findings: Pick<PainModel, "panel" | "steps" | "cards">;
  rights: PainModel["rights"];
  comments: { write: boolean; moderate: boolean };
  review: ReviewRights;
  /** from the address: the panel opens there */
  threadId: string | null;
  painPointId: string | null;
  /** the as-is that this map is the to-be of, and what was made of this one */
  relatives: Relatives;
};

/** The map page: canvas, tools and panels, with what is known of pain laid over it. */
export function MapWorkspace(props: Props) {
  const { workspace, mapId, title, mayEdit, person, library } = props;
  const t = useTranslations("canvas");
  const names = useLibrary(workspace.id, library);
  const pictures = useMemo(
    () =>
      picturesAt(`/w/${workspace.slug}/maps/${mapId}/images`, (fromMapId, imageIds) =>
        bringAll({ fromMapId, mapId, imageIds }),
      ),
    [workspace.slug, mapId],
  );
  return (
    <LibraryContext value={names}>
      <PicturesContext value={pictures}>
        <CanvasProvider
          mapId={mapId}
          mayEdit={mayEdit}
          keepsCopy={workspace.keepsCopies}
          readsStored={props.readsStored}
          person={person}
          fallback={<p className="p-8 text-14 text-ink-faint">{t("opening")}</p>}
        >
          <Evidence
            asIs={props.relatives.asIs}
            map={{ id: mapId, title }}
            workspace={workspace}
            rights={props.rights}
            personas={library.personas}
            initial={props.findings}
          >
            <MapSaid
              comments={{
                mapId,
                workspaceId: workspace.id,
                people: library.members,
                rights: props.comments,
              }}
              review={{
                mapId,
                painMapId: props.relatives.asIs?.id ?? mapId,
                workspace,
                rights: props.review,
              }}
            >
              <ViewpointProvider>
                <OpenMap
                  workspace={workspace}
                  mayAdd={props.rights.editNotes}
                  mayShare={props.mayShare}
                  mayAttach={props.rights.correct}
                  relatives={props.relatives}
                />
              </ViewpointProvider>
            </MapSaid>
            <FollowRights mayEdit={mayEdit} />
            {props.painPointId ? <OpenFromAddress painPointId={props.painPointId} /> : null}
            {props.threadId ? <OpenTalkFromAddress threadId={props.threadId} /> : null}
          </Evidence>
        </CanvasProvider>
      </PicturesContext>
    </LibraryContext>
  );
}

/** What was found on this map or, for a to-be, on the map that it was made from. */
function Evidence({
  asIs,
  map,
  ...props
}: Omit<ComponentProps<typeof PainProvider>, "stepOf"> & Pick<Relatives, "asIs">) {
  const steps = useMap((all) => all.steps);
  const stepOf = useMemo(
    () => new Map(steps.map(({ id, copiedFrom }) => [copiedFrom ?? "", id])),
    [steps],
  );
  return <PainProvider {...props} map={asIs ?? map} stepOf={asIs ? stepOf : undefined} />;
}

const OpenFromAddress = latePart(() =>
  import("./map-findings.tsx").then((file) => file.OpenFromAddress),
);

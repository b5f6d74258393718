"use client";

import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useCanvas, useMap } from "#components/canvas/canvas-context.tsx";
import { useLibrary } from "#components/canvas/library-context.tsx";
import { useViewpoint } from "#components/canvas/viewpoint.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { latePart } from "#components/ui/late-part.tsx";

const ExportDialog = latePart(() =>
  import("#components/exchange/export-dialog.tsx").then((file) => file.ExportDialog),
);

/** In the toolbar: the way out of the map, into files. */
export function ExportButton({ slug }: { slug: string }) {
  const t = useTranslations("drawn.dialog");
  const view = useViewpoint();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <IconButton label={t("open")} onPress={() => setIsOpen(true)}>
        <Download aria-hidden="true" />
      </IconButton>
      {isOpen ? (
        <OpenDialog
          slug={slug}
          onClose={() => {
            setIsOpen(false);
            view.takeFocus();
          }}
        />
      ) : null}
    </>
  );
}

function OpenDialog({ slug, onClose }: { slug: string; onClose: () => void }) {
  const tMap = useTranslations("map");
  const tCanvas = useTranslations("canvas");
  const { mapId } = useCanvas();
  const { personas } = useLibrary();
  const header = useMap((map) => map.header);
  const lanes = useMap((map) => map.lanes);
  const phases = useMap((map) => map.phases);
  return (
    <ExportDialog
      mapId={mapId}
      href={`/w/${slug}/maps/${mapId}/export`}
      language={header.language}
      parts={{
        lanes: lanes.map(({ id, title, type }) => ({
          id,
          name: title || tMap(`laneType.${type}`),
        })),
        phases: phases.map(({ id, title }) => ({ id, name: title || tCanvas("untitledPhase") })),
        personas: personas.filter(({ id }) => header.personaIds.includes(id)),
      }}
      onClose={onClose}
    />
  );
}

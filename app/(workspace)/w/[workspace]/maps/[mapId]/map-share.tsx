"use client";

import { Share2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useCanvas, useMap } from "#components/canvas/canvas-context.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { latePart } from "#components/ui/late-part.tsx";

const ShareDialog = latePart(() =>
  import("#components/share/share-dialog.tsx").then((file) => file.ShareDialog),
);

/** Opens the links of this map; its dialog is fetched when somebody asks for it. */
export function ShareButton({ mayQuote }: { mayQuote: boolean }) {
  const t = useTranslations("share");
  const tMap = useTranslations("map");
  const { mapId } = useCanvas();
  const lanes = useMap((map) => map.lanes);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <IconButton label={t("button")} onPress={() => setIsOpen(true)}>
        <Share2 aria-hidden="true" />
      </IconButton>
      {isOpen ? (
        <ShareDialog
          mapId={mapId}
          lanes={lanes.map(({ id, title, type }) => ({
            id,
            title: title || tMap(`laneType.${type}`),
          }))}
          mayQuote={mayQuote}
          isOpen
          onOpenChange={setIsOpen}
        />
      ) : null}
    </>
  );
}

"use client";

import { Map as MapIcon, Maximize, Minus, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "#components/ui/icon-button.tsx";
import { useCanvas } from "./canvas-context.tsx";
import { useStore } from "./store.ts";
import { useViewpoint } from "./viewpoint.tsx";

const ZOOM_STEP = 1.2;

/** What moves the window onto the picture; the other lenses scroll. */
export function PictureTools({ fitShortcut }: { fitShortcut: { shortcut?: string } }) {
  const t = useTranslations("canvas.toolbar");
  const model = useCanvas();
  const view = useViewpoint();
  const hasMinimap = useStore(model.hasMinimap, (now) => now);
  return (
    <>
      <span className="mx-1 hidden h-5 w-px bg-hairline sm:block" />
      <div className="hidden items-center sm:flex">
        <IconButton label={t("zoomOut")} onPress={() => view.zoomBy(1 / ZOOM_STEP)}>
          <Minus aria-hidden="true" />
        </IconButton>
        <IconButton label={t("zoomIn")} onPress={() => view.zoomBy(ZOOM_STEP)}>
          <Plus aria-hidden="true" />
        </IconButton>
      </div>
      <IconButton label={t("fit")} {...fitShortcut} onPress={() => view.fit()}>
        <Maximize aria-hidden="true" />
      </IconButton>
      <IconButton
        label={t("minimap")}
        isActive={hasMinimap}
        onPress={() => model.hasMinimap.set(!hasMinimap)}
      >
        <MapIcon aria-hidden="true" />
      </IconButton>
    </>
  );
}

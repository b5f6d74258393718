"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { noOverlay } from "#components/canvas/overlay.ts";
import { NodePanel } from "#components/canvas/panel/node-panel.tsx";
import { StillMap } from "#components/canvas/still-map.tsx";
import type { Kept } from "./shown.ts";
import type { StageProps } from "./stage.tsx";
import { StageBar } from "./stage-bar.tsx";

type Props = Omit<StageProps, "shown"> & { version: Kept };

/** A version as it was, only to look at. */
export function Preview({ version, quotes, onShow }: Props) {
  const t = useTranslations("history.preview");
  const overlay = useMemo(() => ({ ...noOverlay, quotes }), [quotes]);
  return (
    <StillMap
      map={version.map}
      overlay={overlay}
      bar={
        <StageBar
          label={t("label")}
          says={t("looking", { title: version.title })}
          onBack={() => onShow(null)}
        />
      }
    >
      <NodePanel />
    </StillMap>
  );
}

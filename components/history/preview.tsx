"use client";

import { Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { useCanEdit, useCanvas } from "#components/canvas/canvas-context.tsx";
import { noOverlay } from "#components/canvas/overlay.ts";
import { NodePanel } from "#components/canvas/panel/node-panel.tsx";
import { StillMap } from "#components/canvas/still-map.tsx";
import { Button } from "#components/ui/button.tsx";
import { RestoreAsked } from "./restore-asked.tsx";
import type { Shown } from "./shown.ts";
import type { StageProps } from "./stage.tsx";
import { StageBar } from "./stage-bar.tsx";
import { useVersionWork } from "./use-version-work.ts";

type Props = Omit<StageProps, "shown"> & { version: Extract<Shown, { kind: "version" }> };

/** A version as it was: to look at, and to bring back by those who may. */
export function Preview({ version, quotes, onShow }: Props) {
  const t = useTranslations("history");
  const overlay = useMemo(() => ({ ...noOverlay, quotes }), [quotes]);
  const live = useCanvas();
  const canEdit = useCanEdit();
  const now = live.map.get;
  // the list beside it hears of a restored version by itself
  const work = useVersionWork({
    mapId: live.mapId,
    now,
    onShow,
    refresh: async () => {},
    onRestored: live.undo.forget,
  });
  return (
    <>
      <StillMap
        map={version.map}
        overlay={overlay}
        bar={
          <StageBar
            label={t("preview.label")}
            title={version.title}
            says={t("preview.looking", { title: version.title })}
            onBack={() => onShow(null)}
          >
            {canEdit ? (
              <Button
                icon={<Undo2 aria-hidden="true" />}
                isPending={work.isBusy}
                onPress={() => work.askAbout(version)}
              >
                {t("actions.restore")}
              </Button>
            ) : null}
          </StageBar>
        }
      >
        <NodePanel />
      </StillMap>
      <RestoreAsked work={work} now={now} />
    </>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import type { Phase } from "#domain/map/journey-map.ts";
import type { Rect } from "#domain/map/layout-boxes.ts";
import { countLines } from "#domain/map/text-measure.ts";
import { useIsHeld } from "../hands/use-is-held.ts";
import { FoldButton } from "./fold-button.tsx";
import { HeaderTitle } from "./header-title.tsx";
import { TalkMark } from "./talk-layer.tsx";

type Props = { phase: Phase; rect: Rect; index: number; isCollapsed: boolean };

export const PhaseHeader = memo(function PhaseHeader({ phase, rect, index, isCollapsed }: Props) {
  const t = useTranslations("canvas");
  const isHeld = useIsHeld(phase.id);
  return (
    <div
      data-grab={phase.id}
      {...(isHeld ? { "data-held": "" } : {})}
      className="pointer-events-auto absolute flex touch-none data-held:opacity-50 items-center rounded-card"
      style={{
        left: rect.x,
        top: rect.y,
        width: rect.width,
        height: rect.height - 4,
        background: `var(--phase-${(index % 8) + 1})`,
      }}
    >
      <FoldButton look="collapsedPhaseIds" id={phase.id} isCollapsed={isCollapsed} />
      <HeaderTitle
        kind="phase"
        id={phase.id}
        title={phase.title}
        placeholder={t("untitledPhase")}
        className={`${fits(phase.title, rect.width) ? "whitespace-nowrap" : "truncate"} pl-0.5 text-13 font-bold`}
      />
      <TalkMark id={phase.id} className="top-1 right-1.5" />
    </div>
  );
});

const besideTitle = 60;
/** 13 px, and bold */
const fontSize = 14;

/** Whatever cuts off what is in it is a layer of its own, so only a title that is too long is cut. */
function fits(title: string, width: number): boolean {
  return countLines(title, width - besideTitle, fontSize) === 1;
}

"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import type { Lane } from "#domain/map/journey-map.ts";
import type { Rect } from "#domain/map/layout-boxes.ts";
import { sizes } from "#domain/map/layout-sizes.ts";
import { useIsHeld } from "../hands/use-is-held.ts";
import { stripe } from "../lane-hue.ts";
import { useOverlay } from "../overlay-context.tsx";
import { CurvePersonas } from "./curve-personas.tsx";
import { FoldButton } from "./fold-button.tsx";
import { HeaderTitle } from "./header-title.tsx";
import { TalkMark } from "./talk-layer.tsx";

type Props = { lane: Lane; rect: Rect; isCollapsed: boolean };

export const LaneHeader = memo(function LaneHeader({ lane, rect, isCollapsed }: Props) {
  const t = useTranslations("canvas");
  const isHeld = useIsHeld(lane.id);
  const tMap = useTranslations("map");
  return (
    <div
      data-grab={lane.id}
      {...(isHeld ? { "data-held": "" } : {})}
      className="pointer-events-auto absolute flex touch-none data-held:opacity-50 flex-col justify-start border-b border-hairline bg-paper pr-2 group-data-stuck/sticky:shadow-[1px_0_0_var(--hairline)]"
      style={{ left: 0, top: rect.y, width: sizes.laneHeaderWidth, height: rect.height }}
    >
      <span
        aria-hidden="true"
        className={`keeps-colour absolute left-0 h-4 ${isCollapsed ? "top-2" : "top-3"} w-[3px] rounded-full`}
        style={{ background: stripe(lane.type, null) }}
      />
      <div className={`flex min-h-8 items-center ${isCollapsed ? "" : "max-h-full py-1.5"}`}>
        {isCollapsed ? <FoldButton look="collapsedLaneIds" id={lane.id} isCollapsed /> : null}
        <HeaderTitle
          kind="lane"
          id={lane.id}
          title={lane.title}
          placeholder={tMap(`laneType.${lane.type}`)}
          className={`text-13 font-medium ${isCollapsed ? "truncate pl-0.5" : "py-1.5"}`}
        />
      </div>
      {lane.isRequired ? (
        <abbr title={t("missing.required")} className="absolute top-2.5 right-1.5 no-underline">
          *
        </abbr>
      ) : null}
      <TalkMark id={lane.id} className="top-1 right-1" />
      {lane.type === "curve" && !isCollapsed ? (
        <>
          <CurvePersonas laneId={lane.id} />
          <div className="flex min-h-0 flex-1 flex-col items-end justify-between pt-1 pr-1 text-12 text-ink-faint">
            <span aria-hidden="true">{t("curveScale.high")}</span>
            <span className="flex w-full items-center justify-end">
              <Surprises />
              <span aria-hidden="true">{t("curveScale.low")}</span>
            </span>
          </div>
        </>
      ) : null}
    </div>
  );
});

/** The way to where the curves differ most; keys reach it through the findings' panel. */
function Surprises() {
  const t = useTranslations("canvas");
  const { openSurprises } = useOverlay();
  return openSurprises ? (
    <button
      type="button"
      tabIndex={-1}
      data-still=""
      onClick={openSurprises}
      className="mr-auto ml-2 h-6 cursor-default rounded-control px-1 text-12 text-accent hover:bg-hover"
    >
      {t("surprises")}
    </button>
  ) : null;
}

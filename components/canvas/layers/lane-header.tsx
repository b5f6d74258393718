"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import type { Lane } from "#domain/map/journey-map.ts";
import { type Rect, sizes } from "#domain/map/layout.ts";
import { useIsHeld } from "../hands/use-is-held.ts";
import { laneHue } from "../lane-hue.ts";
import { CurvePersonas } from "./curve-personas.tsx";
import { HeaderTitle } from "./header-title.tsx";

export const LaneHeader = memo(function LaneHeader({ lane, rect }: { lane: Lane; rect: Rect }) {
  const t = useTranslations("canvas");
  const isHeld = useIsHeld(lane.id);
  const tMap = useTranslations("map");
  return (
    <div
      data-grab={lane.id}
      {...(isHeld ? { "data-held": "" } : {})}
      className="pointer-events-auto absolute flex touch-none data-held:opacity-50 flex-col justify-start border-b border-hairline bg-paper py-1.5 pr-2 group-data-stuck/sticky:shadow-[1px_0_0_var(--hairline)]"
      style={{ left: 0, top: rect.y, width: sizes.laneHeaderWidth, height: rect.height }}
    >
      <span
        aria-hidden="true"
        className="absolute top-3 left-0 h-4 w-[3px] rounded-full"
        style={{ background: laneHue(lane.type, null) }}
      />
      <div className="max-h-full min-h-8">
        <HeaderTitle
          kind="lane"
          id={lane.id}
          title={lane.title}
          placeholder={tMap(`laneType.${lane.type}`)}
          className="py-1.5 text-13 font-medium"
        />
      </div>
      {lane.type === "curve" ? (
        <>
          <CurvePersonas laneId={lane.id} />
          <div
            aria-hidden="true"
            className="flex flex-1 flex-col items-end justify-between pt-1 pr-1 text-12 text-ink-faint"
          >
            <span>{t("curveScale.high")}</span>
            <span>{t("curveScale.low")}</span>
          </div>
        </>
      ) : null}
    </div>
  );
});

"use client";

import { ViewportPortal } from "@xyflow/react";
import { ArrowRightLeft } from "lucide-react";
import { useTranslations } from "next-intl";
import { memo } from "react";
import { useMap } from "../canvas-context.tsx";
import { nameIn, useLibrary } from "../library-context.tsx";
import { useLayout } from "../map-layout.ts";
import { LaneChips } from "./lane-chips.tsx";

/** Channel and team lanes draw what the steps say; a marker stands where responsibility passes on. */
export const ChipLayer = memo(function ChipLayer() {
  const t = useTranslations("canvas");
  const layout = useLayout();
  const steps = useMap((map) => map.steps);
  const library = useLibrary();
  const nameOf = (id: string) => nameIn(library, id);
  const known = new Map(steps.map((step) => [step.id, step]));
  const drawn = layout.lanes.filter(
    ({ type, isCollapsed }) => !isCollapsed && (type === "channel" || type === "team"),
  );
  return (
    <ViewportPortal>
      {drawn.map((lane) => (
        <LaneChips key={lane.id} lane={lane} layout={layout} top={lane.rect.y} />
      ))}
      {layout.handOffs.map(({ fromStepId, toStepId, x, y }) => {
        const from = nameOf(known.get(fromStepId)?.teamId ?? "") ?? t("nobody");
        const to = nameOf(known.get(toStepId)?.teamId ?? "") ?? t("nobody");
        const label = t("handOff", { from, to });
        return (
          <span
            key={toStepId}
            role="img"
            aria-label={label}
            title={label}
            className="absolute -mt-2.5 -ml-2.5 flex size-5 items-center justify-center rounded-full bg-paper text-ink-soft ring-1 ring-edge"
            style={{ left: x, top: y }}
          >
            <ArrowRightLeft aria-hidden="true" className="size-3" />
          </span>
        );
      })}
    </ViewportPortal>
  );
});

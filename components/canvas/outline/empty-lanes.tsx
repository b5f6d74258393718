"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { memo } from "react";
import { useCanEdit, useCanvas, useMap } from "../canvas-context.tsx";
import { startEditing } from "../commands/start-editing.ts";
import { gridOf } from "../grid.ts";
import { useLaneTitle } from "../lane-title.ts";
import { useOverlay } from "../overlay-context.tsx";
import { useGridIds } from "../use-grid.ts";
import { CellTalks } from "./cell-talks.tsx";
import { emptyLanes } from "./places.ts";
import { usePlace } from "./use-place.ts";

/** The lanes in which this step has nothing yet: one press, or a letter, starts a card there. */
export const EmptyLanes = memo(function EmptyLanes({ stepId }: { stepId: string }) {
  const t = useTranslations("canvas");
  const canEdit = useCanEdit();
  const empty = useGridIds((grid) => emptyLanes(grid, stepId));
  const { talks } = useOverlay();
  const isTalkedAbout = (id: string) =>
    talks?.cells.some((talk) => talk.laneId === id && talk.stepId === stepId);
  // who may not write has no use for them, but for what is said there
  const laneIds = canEdit ? empty : empty.filter(isTalkedAbout);
  if (laneIds.length === 0) return null;
  return (
    <ul
      aria-label={t("outline.emptyLanes")}
      className="flex flex-wrap gap-1.5 sm:pl-40 print:hidden"
    >
      {laneIds.map((laneId) => (
        <li key={laneId} className="flex items-center gap-1">
          <EmptyLane laneId={laneId} stepId={stepId} />
          <CellTalks laneId={laneId} stepId={stepId} />
        </li>
      ))}
    </ul>
  );
});

function EmptyLane({ laneId, stepId }: { laneId: string; stepId: string }) {
  const t = useTranslations("canvas");
  const model = useCanvas();
  const lane = useMap((map) => gridOf(map).lane(laneId));
  const title = useLaneTitle(lane);
  const cursor = { at: "cell", laneId, stepId, index: 0 } as const;
  const { isHere, place } = usePlace(cursor);
  if (!useCanEdit()) return <span className="text-12 text-ink-faint">{title}</span>;
  return (
    <button
      type="button"
      {...place}
      tabIndex={isHere ? 0 : -1}
      aria-label={
        t("outline.addTo", { lane: title }) + (lane?.isRequired ? `, ${t("missing.here")}` : "")
      }
      onClick={() => {
        model.focus(cursor);
        startEditing(model, "");
      }}
      className="flex h-6 max-w-full cursor-default items-center gap-1 rounded-full px-2 text-12 text-ink-faint ring-1 ring-hairline ring-inset hover:bg-hover hover:text-ink"
    >
      <Plus aria-hidden="true" className="size-3 shrink-0" />
      <span className="truncate">{title}</span>
      {lane?.isRequired ? <span className="text-ink-soft">{t("missing.here")}</span> : null}
    </button>
  );
}

"use client";

import { type ReactNode, useMemo } from "react";
import { useCanvas, useMap } from "#components/canvas/canvas-context.tsx";
import type { CanvasOverlay, CellTalk } from "#components/canvas/overlay.ts";
import { useCurveName } from "#components/canvas/use-curve-people.ts";
import { CommentMark } from "#components/comment/comment-mark.tsx";
import { useComments } from "#components/comment/comments-context.tsx";
import { COMMENTS_PANEL } from "#components/comment/panel-name.ts";
import { anchorOfKey } from "#domain/comment/anchor.ts";
import { curveLaneIds, lanesOf } from "#domain/comment/curve-lanes.ts";

/** What the canvas draws of open talks; made anew only when their number changes somewhere. */
export function useTalkMarks(): NonNullable<CanvasOverlay["talks"]> {
  const model = useCanvas();
  const { openAt } = useComments();
  const curveName = useCurveName();
  const curveLanes = useMap((map) => curveLaneIds(map).join(" "));
  return useMemo(() => {
    const nodes = new Map<string, ReactNode>();
    const cells: CellTalk[] = [];
    for (const [key, count] of openAt) {
      const anchor = anchorOfKey(key);
      const open = () => model.panel.set({ kind: "outside", name: COMMENTS_PANEL, id: key });
      const about = anchor?.kind === "curve" ? curveName(anchor.personaId) : null;
      const mark = <CommentMark count={count} about={about} onOpen={open} />;
      if (!anchor || anchor.kind === "map" || anchor.kind === "pain") continue;
      if (anchor.kind === "cell") cells.push({ ...anchor, key, mark });
      else if (anchor.kind === "curve") {
        const among = curveLanes === "" ? [] : curveLanes.split(" ");
        for (const laneId of lanesOf(anchor, among))
          cells.push({ ...anchor, key: `${key} ${laneId}`, laneId, mark });
      } else nodes.set(anchor.id, mark);
    }
    return { nodes, cells };
  }, [model, openAt, curveLanes, curveName]);
}

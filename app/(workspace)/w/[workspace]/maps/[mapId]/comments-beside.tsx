"use client";

import { useMemo } from "react";
import { useCanvas } from "#components/canvas/canvas-context.tsx";
import { cursorOn } from "#components/canvas/cursor.ts";
import { useViewpoint } from "#components/canvas/viewpoint.tsx";
import { CommentsPanel, type CommentsSubject } from "#components/comment/comments-panel.tsx";
import { COMMENTS_PANEL, ONE_TALK } from "#components/comment/panel-name.ts";
import { type Anchor, anchorOfKey } from "#domain/comment/anchor.ts";
import { curveLaneIds, lanesOf } from "#domain/comment/curve-lanes.ts";
import { usePlaceTitle } from "./place-title.ts";
import { useClosePanel } from "./use-close-panel.ts";

/** "talk|<id>", the key of a place, or nothing: all talks. */
function subjectOf(id: string | undefined): CommentsSubject {
  if (id?.startsWith(ONE_TALK)) return { threadId: id.slice(ONE_TALK.length) };
  const anchor = id === undefined ? null : anchorOfKey(id);
  return anchor ? { anchor } : {};
}

/** The panel of talks with what this map knows of their places. */
export function CommentsBeside({ shown }: { shown: { id?: string } }) {
  const model = useCanvas();
  const view = useViewpoint();
  const closePanel = useClosePanel();
  const titleOf = usePlaceTitle();
  // asked for once more, it takes the keyboard once more
  const subject = useMemo(() => subjectOf(shown.id), [shown]);
  return (
    <CommentsPanel
      subject={subject}
      titleOf={titleOf}
      onShow={(anchor) => {
        if (anchor.kind === "pain") {
          model.panel.set({ kind: "outside", name: "pain", id: `point|${anchor.id}` });
          return;
        }
        const cursor = cursorAt(anchor, model);
        if (!cursor) return;
        model.focus(cursor);
        view.reveal();
      }}
      onShowAll={() => model.panel.set({ kind: "outside", name: COMMENTS_PANEL })}
      onClose={closePanel}
    />
  );
}

function cursorAt(anchor: Anchor, model: ReturnType<typeof useCanvas>) {
  switch (anchor.kind) {
    case "map":
    case "pain":
      return null;
    case "cell": {
      const { stepId, laneId } = anchor;
      model.open(stepId);
      return { at: "cell", stepId, laneId, index: 0 } as const;
    }
    case "curve": {
      const [laneId] = lanesOf(anchor, curveLaneIds(model.map.get()));
      model.open(anchor.stepId);
      return laneId === undefined
        ? null
        : ({ at: "cell", stepId: anchor.stepId, laneId, index: 0 } as const);
    }
    default:
      model.open(anchor.id);
      return cursorOn(model.grid(), anchor.id);
  }
}

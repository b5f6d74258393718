"use client";

import { MessageSquare } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useEffect, useMemo } from "react";
import { useCanvas, useMap } from "#components/canvas/canvas-context.tsx";
import { COMMENTS_PANEL } from "#components/canvas/commands/comment.ts";
import { cursorOn } from "#components/canvas/cursor.ts";
import { useStore } from "#components/canvas/store.ts";
import { useViewpoint } from "#components/canvas/viewpoint.tsx";
import { useComments } from "#components/comment/comments-context.tsx";
import type { CommentsSubject } from "#components/comment/comments-panel.tsx";
import { Button } from "#components/ui/button.tsx";
import { type Anchor, anchorKey, anchorOfKey } from "#domain/comment/anchor.ts";
import { usePlaceTitle } from "./place-title.ts";

const CommentsPanel = dynamic(() =>
  import("#components/comment/comments-panel.tsx").then((file) => file.CommentsPanel),
);

const ONE_TALK = "talk|";

const panelAt = (id?: string) =>
  ({ kind: "outside", name: COMMENTS_PANEL, ...(id === undefined ? {} : { id }) }) as const;
const openAt = (anchor: Anchor) => panelAt(anchorKey(anchor));

/** "talk|<id>", the key of a place, or nothing: all talks. */
function subjectOf(id: string | undefined): CommentsSubject {
  if (id?.startsWith(ONE_TALK)) return { threadId: id.slice(ONE_TALK.length) };
  const anchor = id === undefined ? null : anchorOfKey(id);
  return anchor ? { anchor } : {};
}

/** In the toolbar: how many talks are open, and the way to them. */
export function CommentsButton() {
  const t = useTranslations("comment");
  const model = useCanvas();
  const { openAt: counts } = useComments();
  const isOpen = useStore(
    model.panel,
    (now) => now?.kind === "outside" && now.name === COMMENTS_PANEL,
  );
  const count = [...counts.values()].reduce((sum, one) => sum + one, 0);
  return (
    <Button
      variant="quiet"
      icon={<MessageSquare aria-hidden="true" />}
      aria-label={t("button", { count })}
      data-tooltip={t("title")}
      aria-expanded={isOpen}
      onPress={() => model.panel.set(isOpen ? null : panelAt())}
    >
      {count > 0 ? count : ""}
    </Button>
  );
}

/** The panel itself, when it is what stands beside the canvas. */
export function CommentsBeside() {
  const model = useCanvas();
  const view = useViewpoint();
  const titleOf = usePlaceTitle();
  const shown = useStore(model.panel, (now) => now);
  const isHere = shown?.kind === "outside" && shown.name === COMMENTS_PANEL;
  const subject = useMemo(
    () => (isHere ? subjectOf(shown.id) : null),
    // asked for once more, it takes the keyboard once more
    [isHere, shown],
  );
  if (!subject) return null;
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
      onShowAll={() => model.panel.set(panelAt())}
      onClose={() => {
        model.panel.set(null);
        view.takeFocus();
      }}
    />
  );
}

function cursorAt(anchor: Anchor, model: ReturnType<typeof useCanvas>) {
  const laneOfCurve = model.map.get().lanes.find(({ type }) => type === "curve")?.id;
  switch (anchor.kind) {
    case "map":
    case "pain":
      return null;
    case "cell": {
      const { stepId, laneId } = anchor;
      model.open(stepId);
      return { at: "cell", stepId, laneId, index: 0 } as const;
    }
    case "curve":
      model.open(anchor.stepId);
      return laneOfCurve === undefined
        ? null
        : ({ at: "cell", stepId: anchor.stepId, laneId: laneOfCurve, index: 0 } as const);
    default:
      model.open(anchor.id);
      return cursorOn(model.grid(), anchor.id);
  }
}

/** Beside one thing: how many talks are open about it, or the way to begin one. */
export function TalkAbout({ anchor }: { anchor: Anchor }) {
  const t = useTranslations("comment");
  const model = useCanvas();
  const { openAt: counts, rights } = useComments();
  const count = counts.get(anchorKey(anchor)) ?? 0;
  if (count === 0 && !rights.write) return null;
  return (
    <Button
      variant="quiet"
      size="small"
      className="self-start"
      icon={<MessageSquare aria-hidden="true" />}
      onPress={() => model.panel.set(openAt(anchor))}
    >
      {t("onThis", { count })}
    </Button>
  );
}

/** Opens the talk that the address names, once the map is there. */
export function OpenTalkFromAddress({ threadId }: { threadId: string | null }) {
  const model = useCanvas();
  useEffect(() => {
    if (threadId) model.panel.set(panelAt(`${ONE_TALK}${threadId}`));
  }, [model, threadId]);
  return null;
}

/** Whose kind of node an id is, for the panel that knows ids alone. */
export function TalkAboutNode({ id }: { id: string }) {
  const kind = useMap((map) =>
    map.steps.some((step) => step.id === id)
      ? ("step" as const)
      : map.lanes.some((lane) => lane.id === id)
        ? ("lane" as const)
        : map.phases.some((phase) => phase.id === id)
          ? ("phase" as const)
          : ("card" as const),
  );
  return <TalkAbout anchor={{ kind, id }} />;
}

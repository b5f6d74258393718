"use client";

import { MessageSquare } from "lucide-react";
import { useTranslations } from "next-intl";
import { useCanvas, useMap } from "#components/canvas/canvas-context.tsx";
import { useComments } from "#components/comment/comments-context.tsx";
import { COMMENTS_PANEL } from "#components/comment/panel-name.ts";
import { Button } from "#components/ui/button.tsx";
import { type Anchor, anchorKey } from "#domain/comment/anchor.ts";

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
      onPress={() =>
        model.panel.set({ kind: "outside", name: COMMENTS_PANEL, id: anchorKey(anchor) })
      }
    >
      {t("onThis", { count })}
    </Button>
  );
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

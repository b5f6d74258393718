"use client";

import { MessageSquare } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { useCanvas } from "#components/canvas/canvas-context.tsx";
import { useStore } from "#components/canvas/store.ts";
import { useComments } from "#components/comment/comments-context.tsx";
import { COMMENTS_PANEL, ONE_TALK } from "#components/comment/panel-name.ts";
import { Button } from "#components/ui/button.tsx";
import { latePart } from "#components/ui/late-part.tsx";

const Beside = latePart(() => import("./comments-beside.tsx").then((file) => file.CommentsBeside));

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
      onPress={() => model.panel.set(isOpen ? null : { kind: "outside", name: COMMENTS_PANEL })}
    >
      {count > 0 ? count : ""}
    </Button>
  );
}

/** The panel itself, when it is what stands beside the canvas. */
export function CommentsBeside() {
  const shown = useStore(useCanvas().panel, (now) => now);
  if (shown?.kind !== "outside" || shown.name !== COMMENTS_PANEL) return null;
  return <Beside shown={shown} />;
}

/** Opens the talk that the address names, once the map is there. */
export function OpenTalkFromAddress({ threadId }: { threadId: string | null }) {
  const model = useCanvas();
  useEffect(() => {
    if (threadId) {
      model.panel.set({ kind: "outside", name: COMMENTS_PANEL, id: `${ONE_TALK}${threadId}` });
    }
  }, [model, threadId]);
  return null;
}

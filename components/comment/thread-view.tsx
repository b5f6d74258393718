"use client";

import { CircleCheck, MapPin, RotateCcw } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useLayoutEffect, useRef } from "react";
import { IconButton } from "#components/ui/icon-button.tsx";
import type { Anchor } from "#domain/comment/anchor.ts";
import type { ThreadRow } from "#server/comment/read-threads.ts";
import { CommentBox } from "./comment-box.tsx";
import { CommentRow } from "./comment-row.tsx";
import { useComments } from "./comments-context.tsx";
import { useTalk } from "./use-talk.ts";

type Props = {
  thread: ThreadRow;
  /** words of its place as they are now; null when it is not on the map any more */
  title: string | null;
  /** the one that was asked for: it takes the keyboard */
  isWanted: boolean;
  onShow: (anchor: Anchor) => void;
};

/** One talk: its place, its comments, an answer, and whether it is settled. */
export function ThreadView({ thread, title, isWanted, onShow }: Props) {
  const t = useTranslations("comment");
  const { rights } = useComments();
  const talk = useTalk();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isWanted) return;
    box.current?.scrollIntoView({ block: "nearest" });
    box.current?.focus({ preventScroll: true });
  }, [isWanted]);
  useLayoutEffect(() => {
    const element = box.current;
    // settled, it goes: the keyboard stays among those beside it, or in the panel
    return () => {
      if (!element?.contains(document.activeElement)) return;
      const beside = element.nextElementSibling ?? element.previousElementSibling;
      (beside instanceof HTMLElement ? beside : element.closest("aside"))?.focus();
    };
  }, []);
  const name = title ?? thread.about;
  return (
    <article
      ref={box}
      tabIndex={-1}
      aria-label={t("about", { name: name || t("wholeMap") })}
      data-thread={thread.id}
      className="flex flex-col gap-3 rounded-card p-3 ring-1 ring-hairline outline-offset-2"
    >
      <header className="flex items-start gap-1">
        <div className="min-w-0 flex-1">
          <p className="text-12 text-ink-faint">{t(`places.${thread.anchor.kind}`)}</p>
          {thread.anchor.kind === "map" ? null : (
            <p className="text-13 font-medium break-words">{name}</p>
          )}
          {title === null ? <p className="text-12 text-ink-soft">{t("placeIsGone")}</p> : null}
        </div>
        {title === null || thread.anchor.kind === "map" ? null : (
          <IconButton size="small" label={t("show")} onPress={() => onShow(thread.anchor)}>
            <MapPin aria-hidden="true" />
          </IconButton>
        )}
        {rights.write ? (
          <IconButton
            size="small"
            label={t(thread.isResolved ? "reopen" : "resolve")}
            onPress={() => talk.settle(thread.id, !thread.isResolved)}
          >
            {thread.isResolved ? (
              <RotateCcw aria-hidden="true" />
            ) : (
              <CircleCheck aria-hidden="true" />
            )}
          </IconButton>
        ) : null}
      </header>
      <ol className="flex flex-col gap-3">
        {thread.comments.map((comment) => (
          <CommentRow key={comment.id} comment={comment} talk={talk} />
        ))}
      </ol>
      <CommentBox
        place={`thread ${thread.id}`}
        label={t("reply")}
        action={t("reply")}
        isShort
        onSend={(text) => talk.reply(thread.id, text)}
      />
    </article>
  );
}

"use client";

import { MessageSquare } from "lucide-react";
import { useTranslations } from "next-intl";

type Props = {
  count: number;
  /** what the place alone does not say: whose feelings */
  about?: string | null;
  onOpen: () => void;
};

/** Says how many talks are open at a place, and opens them. */
export function CommentMark({ count, about = null, onOpen }: Props) {
  const t = useTranslations("comment");
  const words = [...(about === null ? [] : [about]), t("openHere", { count })].join(": ");
  return (
    <button
      type="button"
      tabIndex={-1}
      data-still=""
      onClick={(event) => {
        event.stopPropagation();
        onOpen();
      }}
      title={words}
      className="pointer-events-auto flex h-5 shrink-0 min-w-6 cursor-default items-center justify-center gap-0.5 rounded-full bg-accent px-1.5 text-12 font-medium text-on-accent tabular-nums ring-2 ring-paper"
    >
      <MessageSquare aria-hidden="true" className="size-3" />
      <span aria-hidden="true">{count}</span>
      <span className="sr-only">{words}</span>
    </button>
  );
}

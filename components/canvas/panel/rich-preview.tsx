"use client";

import { useTranslations } from "next-intl";
import { hasMarkdown } from "#domain/map/markdown.ts";
import { RichText } from "../rich-text.tsx";

/** How the text looks on the card, and where its links can be followed by key. */
export function RichPreview({ text }: { text: string }) {
  const t = useTranslations("map.panel");
  if (!hasMarkdown(text)) return null;
  return (
    <section
      aria-label={t("preview")}
      className="rounded-card bg-sunk px-3 py-2 text-13 break-words whitespace-pre-wrap"
    >
      <RichText text={text} />
    </section>
  );
}

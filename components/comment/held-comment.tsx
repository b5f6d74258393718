"use client";

import { useTranslations } from "next-intl";
import { CopyWords } from "#components/shell/copy-words.tsx";
import { Button } from "#components/ui/button.tsx";

/** Why what is written cannot be sent: its writer may not comment now, or its place has gone. */
export type Hindrance = "right" | "gone";

/** Under a comment that cannot be sent: why, and the ways to take its words along or let them go. */
export function HeldComment({
  why,
  words,
  onDiscard,
}: {
  why: Hindrance;
  words: string;
  onDiscard: () => void;
}) {
  const t = useTranslations("comment.held");
  return (
    <>
      <p role="status" className="text-13 text-ink-soft">
        {t(why)}
      </p>
      <div className="flex flex-wrap justify-end gap-2">
        <Button size="small" variant="quiet" onPress={onDiscard}>
          {t("discard")}
        </Button>
        <CopyWords words={words} />
      </div>
    </>
  );
}

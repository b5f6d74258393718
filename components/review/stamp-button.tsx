"use client";

import { useTranslations } from "next-intl";
import { classes } from "#components/ui/classes.ts";
import { Press } from "#components/ui/press.tsx";
import type { StampKind } from "#domain/review/stamp.ts";
import { StampIcon } from "./stamp-icon.tsx";

type Props = {
  kind: StampKind;
  count: number;
  isMine: boolean;
  /** left out: it can be read and not pressed */
  onPress: (() => void) | undefined;
};

export function StampButton({ kind, count, isMine, onPress }: Props) {
  const t = useTranslations("review.stamps");
  const name = t(`kinds.${kind}`);
  const look = classes(
    "flex min-h-7 items-center gap-1.5 rounded-full px-2.5 text-13 ring-1 ring-inset",
    isMine ? "bg-accent-tint font-medium text-accent ring-accent" : "text-ink ring-hairline",
  );
  const content = (
    <>
      <StampIcon kind={kind} className="size-3.5 shrink-0" />
      <span aria-hidden="true">{name}</span>
      {count > 0 ? (
        <span aria-hidden="true" className="font-bold tabular-nums">
          {count}
        </span>
      ) : null}
    </>
  );
  if (!onPress) {
    return (
      <span className={look}>
        {content}
        <span className="sr-only">{t("give", { kind: name, count })}</span>
      </span>
    );
  }
  return (
    <Press
      aria-pressed={isMine}
      data-tooltip={t(`hints.${kind}`)}
      onPress={onPress}
      className={classes(look, "cursor-default", isMine ? "" : "hover:bg-hover")}
    >
      <span aria-hidden="true" className="contents">
        {content}
      </span>
      <span className="sr-only">{t("give", { kind: name, count })}</span>
    </Press>
  );
}

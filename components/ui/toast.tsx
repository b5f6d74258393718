"use client";

import { useEffect } from "react";
import { fetchLate, useLate } from "./late.ts";
import { tryAgain, useIsInTrouble } from "./late-trouble.ts";

export type ToastMessage = {
  text: string;
  tone: "plain" | "problem";
  action: { label: string; run: () => void } | null;
  /** until somebody closes it */
  stays: boolean;
  /** what had the keyboard is gone: its action has it now */
  takesKeyboard: boolean;
};

/**
 * Says what happened, and offers the way back: `toast(t("deleted"), { action: { label: t("undo"), run } })`.
 * Goes after 8 s (problems and those with an action stay 12 s, and while hovered or focused). What somebody may
 * want to copy from it stays. Returns how to take it away before that.
 */
export function toast(
  text: string,
  {
    tone = "plain",
    action = null,
    stays = false,
    takesKeyboard = false,
  }: Partial<Omit<ToastMessage, "text">> = {},
): () => void {
  const shown = fetchLate().then(
    (late) => late.showToast({ text, tone, action, stays, takesKeyboard }),
    // a page that cannot be fetched further says so by other means (the save mark, its error page)
    () => undefined,
  );
  return () => void shown.then((close) => close?.());
}

type Words = { label: string; closeLabel: string; partAway: string; retryLabel: string };

/** Mounted once, in the providers. */
export function Toasts({ partAway, retryLabel, ...words }: Words) {
  const late = useLate();
  const isInTrouble = useIsInTrouble();
  useEffect(() => {
    if (!isInTrouble) return;
    const action = { label: retryLabel, run: tryAgain };
    return toast(partAway, { tone: "problem", stays: true, action });
  }, [isInTrouble, partAway, retryLabel]);
  return late ? <late.ToastRegion {...words} /> : null;
}

"use client";

import { fetchLate, useLate } from "./late.ts";

export type ToastMessage = {
  text: string;
  tone: "plain" | "problem";
  action: { label: string; run: () => void } | null;
  /** until somebody closes it */
  stays: boolean;
};

/**
 * Says what happened, and offers the way back: `toast(t("deleted"), { action: { label: t("undo"), run } })`.
 * Goes after 8 s (problems and those with an action stay 12 s, and while hovered or focused). What somebody may
 * want to copy from it stays. Returns how to take it away before that.
 */
export function toast(
  text: string,
  { tone = "plain", action = null, stays = false }: Partial<Omit<ToastMessage, "text">> = {},
): () => void {
  const shown = fetchLate().then(
    (late) => late.showToast({ text, tone, action, stays }),
    // a page that cannot be fetched further says so by other means (the save mark, its error page)
    () => undefined,
  );
  return () => void shown.then((close) => close?.());
}

/** Mounted once, in the providers. */
export function Toasts(props: { label: string; closeLabel: string }) {
  const late = useLate();
  return late ? <late.ToastRegion {...props} /> : null;
}

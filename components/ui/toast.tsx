"use client";

import { X } from "lucide-react";
import {
  Button,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from "react-aria-components";

type ToastMessage = {
  text: string;
  tone: "plain" | "problem";
  action: { label: string; run: () => void } | null;
};

const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 });

/**
 * Says what happened, and offers the way back: `toast(t("deleted"), { action: { label: t("undo"), run } })`.
 * Goes after 8 s (problems and those with an action stay 12 s, and while hovered or focused).
 */
export function toast(
  text: string,
  options: { tone?: "plain" | "problem"; action?: { label: string; run: () => void } } = {},
): void {
  const { tone = "plain", action = null } = options;
  const timeout = action || tone === "problem" ? 12_000 : 8_000;
  queue.add({ text, tone, action }, { timeout });
}

/** Mounted once, in the providers. */
export function Toasts({ label, closeLabel }: { label: string; closeLabel: string }) {
  return (
    <ToastRegion
      queue={queue}
      aria-label={label}
      className="fixed inset-x-3 bottom-3 z-60 flex flex-col items-center gap-2 rounded-card outline-none"
    >
      {({ toast }) => (
        <Toast
          toast={toast}
          className="flex max-w-130 items-center gap-3 rounded-card bg-ink py-1.5 pr-1.5 pl-4 text-13 text-paper shadow-float"
        >
          <ToastContent className="flex min-w-0 flex-1 items-center gap-2 py-1">
            {toast.content.tone === "problem" ? (
              <span aria-hidden="true" className="font-bold">
                !
              </span>
            ) : null}
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.action ? (
            <Button
              className={inverseButton}
              onPress={() => {
                toast.content.action?.run();
                queue.close(toast.key);
              }}
            >
              {toast.content.action.label}
            </Button>
          ) : null}
          <Button slot="close" aria-label={closeLabel} className={inverseButton}>
            <X aria-hidden="true" className="size-4" />
          </Button>
        </Toast>
      )}
    </ToastRegion>
  );
}

const inverseButton =
  "flex h-7 shrink-0 cursor-default items-center rounded-control px-2 font-medium hover:bg-paper/15 focus-visible:outline-paper";

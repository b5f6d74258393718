"use client";

import { X } from "lucide-react";
import {
  UNSTABLE_ToastRegion as AriaToastRegion,
  Button,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
} from "react-aria-components";
import type { ToastMessage } from "./toast.tsx";

const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 });

/** Returns how to take it away. */
export function showToast(message: ToastMessage): () => void {
  const timeout = message.action || message.tone === "problem" ? 12_000 : 8_000;
  const key = queue.add(message, message.stays ? {} : { timeout });
  return () => queue.close(key);
}

export function ToastRegion({ label, closeLabel }: { label: string; closeLabel: string }) {
  return (
    <AriaToastRegion
      queue={queue}
      aria-label={label}
      // as wide as the page, and in nobody's way beside a message; over all that floats (RAC: 100,000); away
      // from what a sheet asks, and above the places of a telephone
      className="pointer-events-none fixed inset-x-3 bottom-3 z-100001 max-sm:[body:has([data-tab-bar])_&]:bottom-[calc(4rem+env(safe-area-inset-bottom))] max-sm:[body:has([data-asks])_&]:top-3 max-sm:[body:has([data-asks])_&]:bottom-auto flex flex-col items-center gap-2 rounded-card outline-none"
    >
      {({ toast }) => (
        <Toast
          toast={toast}
          className="pointer-events-auto flex max-w-130 items-center gap-3 rounded-card bg-ink py-1.5 pr-1.5 pl-4 text-13 text-paper shadow-float"
        >
          <ToastContent className="flex min-w-0 flex-1 items-center gap-2 py-1">
            {toast.content.tone === "problem" ? (
              <span aria-hidden="true" className="font-bold">
                !
              </span>
            ) : null}
            <Text slot="title" className="max-h-60 overflow-y-auto break-words">
              {toast.content.text}
            </Text>
          </ToastContent>
          {toast.content.action ? (
            <Button
              autoFocus={toast.content.takesKeyboard}
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
    </AriaToastRegion>
  );
}

const inverseButton =
  "flex h-7 shrink-0 cursor-default items-center rounded-control px-2 font-medium hover:bg-paper/15 focus-visible:outline-paper";

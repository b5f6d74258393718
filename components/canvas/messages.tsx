"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { toast } from "#components/ui/toast.tsx";
import { useCanvas } from "./canvas-context.tsx";
import type { CanvasMessage, CanvasModel } from "./canvas-model.ts";

/** Each is told once, also what was said before anybody listened. */
const told = new WeakSet<CanvasMessage>();

/** What the canvas has to say: deletions with their undo, refusals with their reason. */
export function CanvasMessages() {
  const t = useTranslations("canvas");
  const tCommon = useTranslations("common");
  const model = useCanvas();
  useEffect(() => {
    let last: { key: string; close: () => void } | null = null;
    const tell = () => {
      const message = model.message.get();
      if (!message || told.has(message)) return;
      told.add(message);
      const text = t(`message.${message.key}` as never, message.values as never);
      const isRefusal = message.key.startsWith("refused.");
      if (isRefusal || message.key.startsWith("note.")) {
        // a key held down says it once
        if (last?.key === message.key) last.close();
        last = { key: message.key, close: toast(text, isRefusal ? { tone: "problem" } : {}) };
      } else {
        const close = toast(text, { action: { label: tCommon("undo"), run: message.back } });
        closeWhenOver(model, message, close);
      }
    };
    tell();
    return model.message.subscribe(tell);
  }, [model, t, tCommon]);
  return null;
}

/** Once more was done, or it was taken back already, its undo would take back something else. */
function closeWhenOver(
  { undo }: Pick<CanvasModel, "undo">,
  { mayTakeBack }: CanvasMessage,
  close: () => void,
): void {
  if (!mayTakeBack) return;
  const stop = undo.subscribe(() => {
    if (mayTakeBack()) return;
    stop();
    close();
  });
}

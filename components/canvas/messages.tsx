"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { toast } from "#components/ui/toast.tsx";
import { useCanvas } from "./canvas-context.tsx";

/** What the canvas has to say: deletions with their undo, refusals with their reason. */
export function CanvasMessages() {
  const t = useTranslations("canvas");
  const tCommon = useTranslations("common");
  const model = useCanvas();
  useEffect(
    () =>
      model.message.subscribe(() => {
        const message = model.message.get();
        if (!message) return;
        const text = t(`message.${message.key}` as never, message.values as never);
        if (message.key.startsWith("refused.")) toast(text, { tone: "problem" });
        else if (message.key.startsWith("note.")) toast(text);
        else toast(text, { action: { label: tCommon("undo"), run: message.back } });
      }),
    [model, t, tCommon],
  );
  return null;
}

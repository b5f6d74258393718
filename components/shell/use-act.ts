"use client";

import { unstable_rethrow } from "next/navigation";
import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { toast } from "#components/ui/toast.tsx";
import { useReasonWords } from "./use-reason-words.ts";

type Answer = { ok: true } | { ok: false; reason: string };

type Options<R> = {
  /** said when it is done */
  done?: string;
  /** offered beside it */
  undo?: () => void;
  onDone?: (result: Extract<R, { ok: true }>) => void;
  /** takes back what was shown in advance */
  onFail?: () => void;
};

/** Runs an action whose effect is on screen already; a refusal says why and is taken back. */
export function useAct() {
  const t = useTranslations("common");
  const words = useReasonWords();
  const [isBusy, startTransition] = useTransition();

  function act<R extends Answer>(run: () => Promise<R>, options: Options<R> = {}): void {
    const { done, undo, onDone, onFail } = options;
    startTransition(async () => {
      try {
        const result = await run();
        if (!result.ok) {
          onFail?.();
          toast(words(result.reason), { tone: "problem" });
          return;
        }
        onDone?.(result as Extract<R, { ok: true }>);
        if (done) toast(done, undo ? { action: { label: t("undo"), run: undo } } : {});
      } catch (error) {
        unstable_rethrow(error);
        onFail?.();
        toast(words("offline"), { tone: "problem" });
      }
    });
  }

  return { act, isBusy };
}

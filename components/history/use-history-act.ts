import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { toast } from "#components/ui/toast.tsx";

type Answer = { ok: true } | { ok: false; reason: string };

/** Runs an action of the history; a refusal says why. */
export function useHistoryAct() {
  const t = useTranslations();
  const [isBusy, start] = useTransition();
  const say = (reason: string) => {
    const key = ["history.reasons", "errors"].find((place) => t.has(`${place}.${reason}` as never));
    toast(t((key ? `${key}.${reason}` : "errors.unavailable") as never), { tone: "problem" });
  };
  function act<R extends Answer>(
    run: () => Promise<R>,
    onDone: (result: Extract<R, { ok: true }>) => void,
  ): void {
    start(async () => {
      const result = await run().catch(() => null);
      if (result?.ok) onDone(result as Extract<R, { ok: true }>);
      else say(result === null || result.ok ? "offline" : result.reason);
    });
  }
  return { act, isBusy };
}

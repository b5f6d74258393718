"use client";

import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { useCanvas } from "./canvas-context.tsx";
import type { SaveState } from "./save-state.ts";

type Stuck = Extract<SaveState, { kind: "refused" | "not-allowed" }>;

/** What one can do when the page will not get any further by itself. */
export function WayOut({ state }: { state: Stuck }) {
  const t = useTranslations("canvas.save");
  const { session } = useCanvas();
  const { changes } = state;
  const reason = state.kind === "refused" ? state.reason : "forbidden";
  // with a new session or a newer page the same changes can be saved
  const canGoOn = ["signed-out", "outdated", "too-many"].includes(reason);
  const leave = (event: BeforeUnloadEvent) => event.stopImmediatePropagation();
  const reload = () => {
    // this press has said already that the page is to be left
    window.addEventListener("beforeunload", leave, true);
    location.reload();
  };
  return (
    <div className="flex flex-col gap-3 text-13">
      <p>{t(`explained.${canGoOn ? "kept" : "lost"}`, { changes })}</p>
      {canGoOn || changes === 0 ? (
        <Button onPress={reload}>{t(reason === "signed-out" ? "signIn" : "reload")}</Button>
      ) : (
        <Button onPress={() => void session.discard().finally(reload)}>
          {t("discard", { changes })}
        </Button>
      )}
    </div>
  );
}

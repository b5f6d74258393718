"use client";

import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { daysInBin } from "#domain/map/bin.ts";
import { useCanvas } from "./canvas-context.tsx";
import type { SaveState } from "./save-state.ts";

type Stuck = Extract<SaveState, { kind: "refused" | "not-allowed" }>;

/** What one can do when the page will not get any further by itself. */
export function WayOut({ state }: { state: Stuck }) {
  const t = useTranslations("canvas.save");
  const { session } = useCanvas();
  const { changes } = state;
  const reason = state.kind === "refused" ? state.reason : "forbidden";
  const isSafe = changes === 0 || session.isKept();
  const way = wayOutOf(reason, isSafe);
  const leave = (event: BeforeUnloadEvent) => event.stopImmediatePropagation();
  const reload = () => {
    // this press has said already that the page is to be left
    window.addEventListener("beforeunload", leave, true);
    location.reload();
  };
  return (
    <div className="flex flex-col gap-3 text-13">
      <p>{t(`explained.${way}`, { changes, days: daysInBin })}</p>
      {way === "onlyHere" || reason === "in-bin" ? (
        <Button onPress={session.tryAgain}>{t("tryAgain")}</Button>
      ) : way === "kept" || changes === 0 ? (
        <Button onPress={reload}>{t(reason === "signed-out" ? "signIn" : "reload")}</Button>
      ) : (
        <Button onPress={() => void session.discard().finally(reload)}>
          {t("discard", { changes })}
        </Button>
      )}
    </div>
  );
}

/** A map in the bin may be restored. With a new session, fewer windows or a newer page the same changes can be saved, if they are there. */
function wayOutOf(
  reason: string,
  isSafe: boolean,
): "kept" | "onlyHere" | "lost" | "binned" | "binnedHere" {
  if (reason === "in-bin") return isSafe ? "binned" : "binnedHere";
  if (reason === "signed-out" || reason === "too-many") return isSafe ? "kept" : "onlyHere";
  return reason === "outdated" && isSafe ? "kept" : "lost";
}

"use client";

import { Check, CloudOff, LoaderCircle, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { useCanvas } from "./canvas-context.tsx";
import type { SaveState } from "./save-state.ts";
import { useStore } from "./store.ts";

/** Says the truth about where the edits are, and asks before a page with unsaved ones is left. */
export function SaveMark() {
  const t = useTranslations("canvas.save");
  const state = useStore(useCanvas().session.state, (now) => now);
  const isWaiting = state.kind === "saving" || (state.kind === "offline" && state.changes > 0);
  useEffect(() => {
    if (!isWaiting) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isWaiting]);
  return (
    <p
      role="status"
      data-save={state.kind}
      className={`flex items-center gap-1.5 px-2 text-12 whitespace-nowrap ${isTrouble(state) ? "font-medium text-ink" : "text-ink-faint"}`}
    >
      <Icon state={state} />
      {words(state, t)}
    </p>
  );
}

function isTrouble({ kind }: SaveState): boolean {
  return kind !== "saved" && kind !== "saving" && kind !== "opening";
}

function words(state: SaveState, t: ReturnType<typeof useTranslations<"canvas.save">>): string {
  switch (state.kind) {
    case "offline":
      return t("offline", { changes: state.changes });
    case "refused":
      return t("refused", { reason: keyOf(state.reason) });
    case "not-stored":
      return t("notStored", { changes: state.changes });
    case "opening":
    case "saved":
    case "saving":
    case "damaged":
      return t(state.kind);
    default:
      return state satisfies never;
  }
}

/** A hyphen is no part of an ICU select key. */
function keyOf(reason: string): string {
  return reason === "not-found"
    ? "gone"
    : reason.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}

function Icon({ state }: { state: SaveState }) {
  const props = { "aria-hidden": true, className: "size-3.5 shrink-0" } as const;
  switch (state.kind) {
    case "saved":
      return <Check {...props} />;
    case "offline":
      return <CloudOff {...props} />;
    case "refused":
    case "not-stored":
    case "damaged":
      return <TriangleAlert {...props} />;
    case "opening":
    case "saving":
      return (
        <LoaderCircle
          {...props}
          className="size-3.5 shrink-0 animate-spin motion-reduce:animate-none"
        />
      );
    default:
      return state satisfies never;
  }
}

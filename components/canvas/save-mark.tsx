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
      className={`flex items-center gap-1.5 px-2 text-12 whitespace-nowrap ${state.kind === "refused" || state.kind === "offline" ? "font-medium text-ink" : "text-ink-faint"}`}
    >
      <Icon state={state} />
      {words(state, t)}
    </p>
  );
}

function words(state: SaveState, t: ReturnType<typeof useTranslations<"canvas.save">>): string {
  switch (state.kind) {
    case "offline":
      return t("offline", { changes: state.changes });
    case "refused":
      // a hyphen is no part of an ICU select key
      return t("refused", { reason: state.reason === "not-found" ? "gone" : state.reason });
    case "opening":
    case "saved":
    case "saving":
      return t(state.kind);
    default:
      return state satisfies never;
  }
}

function Icon({ state }: { state: SaveState }) {
  const props = { "aria-hidden": true, className: "size-3.5 shrink-0" } as const;
  switch (state.kind) {
    case "saved":
      return <Check {...props} />;
    case "offline":
      return <CloudOff {...props} />;
    case "refused":
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

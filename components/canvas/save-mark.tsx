"use client";

import { Check, CloudOff, LoaderCircle, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { latePart } from "#components/ui/late-part.tsx";
import { PopoverSurface, PopoverTrigger } from "#components/ui/popover-trigger.tsx";
import { Press } from "#components/ui/press.tsx";
import { useCanvas } from "./canvas-context.tsx";
import type { SaveState } from "./save-state.ts";
import { useStore } from "./store.ts";

const WayOut = latePart(() => import("./way-out.tsx").then((file) => file.WayOut));

// on a telephone two lines, since nothing shows there what a mouse would
const troubleWords = "hyphens-auto max-sm:line-clamp-2 max-sm:leading-4 sm:truncate";

/** Says the truth about where the edits are. */
export function SaveMark() {
  const t = useTranslations("canvas.save");
  const model = useCanvas();
  const state = useStore(model.session.state, (now) => now);
  const said = useWords(state);
  const isStuck = state.kind === "refused" || state.kind === "not-allowed";
  return (
    <div
      data-trouble={isTrouble(state) || undefined}
      className={`flex max-w-64 items-center max-sm:max-w-3/5 @[84rem]:max-w-96 ${isTrouble(state) ? "min-w-0 @[64rem]:shrink-0" : "shrink-0"}`}
    >
      <p
        role="status"
        data-save={state.kind}
        title={said}
        className={`flex min-w-0 items-center gap-1.5 px-2 text-12 ${isTrouble(state) ? "font-medium text-ink" : "text-ink-faint"}`}
      >
        <Icon state={state} />
        <span className={isTrouble(state) ? troubleWords : "truncate sm:@max-[76rem]:sr-only"}>
          {said}
        </span>
      </p>
      {isStuck ? (
        <PopoverTrigger>
          <Press className="flex h-6 shrink-0 cursor-default items-center rounded-control px-1.5 text-12 font-medium text-accent hover:bg-hover">
            {t("wayOut")}
          </Press>
          <PopoverSurface label={t("wayOut")} className="w-80 p-4">
            <WayOut state={state} />
          </PopoverSurface>
        </PopoverTrigger>
      ) : null}
    </div>
  );
}

function isTrouble({ kind }: SaveState): boolean {
  return kind !== "saved" && kind !== "saving" && kind !== "opening";
}

function useWords(state: SaveState): string {
  const t = useTranslations("canvas.save");
  switch (state.kind) {
    case "offline":
      return t(state.isKept ? "offline" : "offlineHere", { changes: state.changes });
    case "refused": {
      const reason = t.has(`reason.${state.reason}` as never) ? state.reason : "other";
      return t("refused", { changes: state.changes, reason: t(`reason.${reason}` as never) });
    }
    case "not-allowed":
      return t("refused", { changes: state.changes, reason: t("reason.forbidden") });
    case "not-stored":
      return t(state.isKept ? "notStored" : "notStoredHere", { changes: state.changes });
    case "opening":
    case "saved":
    case "saving":
    case "damaged":
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
    case "not-allowed":
    case "not-stored":
    case "damaged":
      return <TriangleAlert {...props} />;
    case "opening":
    case "saving":
      // Within an edge that cuts it off: what turns might reach anywhere, so the browser would take all
      // that is painted after it, the map, into a layer of its own, and paint it anew when it stops.
      return (
        <span className="size-3.5 shrink-0 overflow-clip">
          <LoaderCircle
            aria-hidden="true"
            className="size-3.5 animate-spin motion-reduce:animate-none"
          />
        </span>
      );
    default:
      return state satisfies never;
  }
}

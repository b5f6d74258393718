"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { memo } from "react";
import { Button } from "#components/ui/button.tsx";
import { isFiltering, noFilter, plainView } from "#domain/map/view.ts";
import { useCanvas } from "../canvas-context.tsx";
import { useStore } from "../store.ts";
import { useViewpoint } from "../viewpoint.tsx";

/** Says that this is not all of the map, how much of it is, and leads back to all of it. */
export const ViewBar = memo(function ViewBar() {
  const t = useTranslations("view.bar");
  const model = useCanvas();
  const window = useViewpoint();
  const view = useStore(model.view, (now) => now);
  const seen = useStore(model.seen, (now) => now);
  const hasFilter = isFiltering(view.filter);
  const hidden = seen.hiddenLaneIds.size;
  const isWaiting = view.filter.since !== null && model.facts.get().changed === null;
  const words = [
    hasFilter ? t("shown", { shown: seen.shownCards, total: seen.totalCards }) : null,
    isWaiting ? t("waiting") : null,
    hidden > 0 ? t("hiddenLanes", { count: hidden }) : null,
  ].filter(Boolean);
  // the region is always there: what appears in it is said aloud
  return (
    <div
      className={
        words.length > 0
          ? "flex min-h-9 shrink-0 flex-wrap items-center gap-x-3 gap-y-1 border-b border-hairline bg-accent-tint px-3 py-1 text-13 text-ink print:hidden"
          : ""
      }
    >
      <p role="status" className="min-w-0 flex-1 tabular-nums">
        {words.join(" · ")}
      </p>
      {words.length > 0 ? (
        <Button
          size="small"
          variant="quiet"
          icon={<X aria-hidden="true" />}
          onPress={() => {
            const isOnlyFilter = hasFilter && hidden === 0;
            model.view.set(isOnlyFilter ? { ...view, filter: noFilter } : plainView);
            window.takeFocus();
          }}
        >
          {hasFilter ? t("clear") : t("showAll")}
        </Button>
      ) : null}
    </div>
  );
});

"use client";

import { useTranslations } from "next-intl";
import { useCanvas } from "#components/canvas/canvas-context.tsx";
import { cursorOn } from "#components/canvas/cursor.ts";
import { useViewpoint } from "#components/canvas/viewpoint.tsx";
import { SidePanel } from "#components/ui/side-panel.tsx";
import type { Difference } from "#domain/history/differences.ts";
import type { JourneyMap } from "#domain/map/journey-map.ts";
import { DifferenceList } from "./difference-list.tsx";
import { useValueWords } from "./use-value-words.ts";

/** Where a panel takes the whole screen, px. */
const COVERS_BELOW = 768;

type Props = {
  differences: readonly Difference[];
  /** where names are looked up, the later state first */
  states: readonly JourneyMap[];
  onClose: () => void;
};

/** The list of all that is different, beside the picture of it. */
export function ComparisonPanel({ differences, states, onClose }: Props) {
  const t = useTranslations("history.comparison");
  const tCommon = useTranslations("common");
  const model = useCanvas();
  const view = useViewpoint();
  const words = useValueWords(states);
  return (
    <SidePanel
      title={t("title")}
      closeLabel={tCommon("close")}
      resizeLabel={tCommon("resize")}
      onClose={onClose}
    >
      <p role="status" className="mb-3 text-13 text-ink-soft">
        {t("count", { count: differences.length })}
      </p>
      <DifferenceList
        differences={differences}
        words={words}
        onGo={(id) => {
          model.open(id);
          model.focus(cursorOn(model.grid(), id));
          view.reveal();
          // on a small screen the list lies over the map
          if (innerWidth < COVERS_BELOW) onClose();
        }}
      />
    </SidePanel>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import { feelingWord, tenth } from "#domain/map/feeling-word.ts";
import type { PhaseBox, Rect } from "#domain/map/layout-boxes.ts";
import { meanOf, phaseSummary } from "#domain/map/phase-summary.ts";
import { useMap } from "../canvas-context.tsx";
import { glowOf } from "../nodes/card-node.tsx";
import { useOverlay } from "../overlay-context.tsx";

/** In place of a collapsed phase's steps: how many, how full, where it hurts most, how it feels. */
export const PhaseSummary = memo(function PhaseSummary({ id, rect, stepIds }: Summarised) {
  const t = useTranslations("view.summary");
  const tCanvas = useTranslations("canvas");
  const map = useMap((all) => all);
  const overlay = useOverlay();
  const { steps, cards, feeling: assumed } = phaseSummary(map, id);
  const everyone = overlay.curves.find(({ personaId }) => personaId === null)?.points ?? [];
  const evidenced = meanOf(everyone.filter(({ stepId }) => stepIds.includes(stepId)));
  const feeling = evidenced ?? assumed;
  const worst = stepIds
    .map((stepId) => overlay.steps.get(stepId))
    .reduce((most, one) => ((one?.glow ?? 0) > (most?.glow ?? 0) ? one : most), undefined);
  return (
    <div
      className="pointer-events-auto absolute flex flex-col justify-center gap-1 rounded-card bg-raised px-2 text-12 text-ink-soft ring-1 ring-hairline"
      style={{
        left: rect.x + 6,
        top: rect.y + 4,
        width: rect.width - 12,
        height: rect.height - 8,
        ...glowOf(worst?.glow ?? 0),
      }}
    >
      <p className="font-medium text-ink">{t("size", { steps, cards })}</p>
      {worst && worst.glow > 0 ? (
        <div>
          <span className="sr-only">{t("worst")}</span>
          {worst.mark}
        </div>
      ) : null}
      {feeling === null ? null : (
        <p className="truncate" title={tCanvas(evidenced === null ? "assumed" : "evidenced")}>
          {tCanvas("curveValue", {
            value: tenth(feeling),
            word: feelingWord(feeling),
          })}
          <span className={evidenced === null ? "ml-1 text-ink-faint" : "sr-only"}>
            {tCanvas(evidenced === null ? "assumed" : "evidenced").toLowerCase()}
          </span>
        </p>
      )}
    </div>
  );
});

type Summarised = Pick<PhaseBox, "id" | "stepIds"> & { rect: Rect };

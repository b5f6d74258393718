"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import type { Phase } from "#domain/map/journey-map.ts";
import { useMap } from "../canvas-context.tsx";
import { gridOf } from "../grid.ts";
import { useGridIds } from "../use-grid.ts";
import { PlaceTitle } from "./place-title.tsx";
import { stepsIn } from "./places.ts";
import { StepSection } from "./step-section.tsx";

export const PhaseSection = memo(function PhaseSection({
  phase,
  tint,
}: {
  phase: Phase;
  tint: number;
}) {
  const t = useTranslations("canvas");
  const stepIds = useGridIds((grid) => stepsIn(grid, phase.id));
  const folded = useMap((map) => gridOf(map).stepsOf(phase.id).length) - stepIds.length;
  return (
    <section className="flex flex-col gap-5 print:block print:space-y-5">
      <div
        className="rounded-card px-3 py-1.5 print:break-after-avoid print:rounded-none print:border-b-2 print:border-ink print:px-0"
        style={{ background: `var(--phase-${(tint % 8) + 1})` }}
      >
        <PlaceTitle
          kind="phase"
          id={phase.id}
          title={phase.title}
          placeholder={t("untitledPhase")}
          level={2}
          className="text-20 font-bold"
        />
      </div>
      {folded > 0 ? (
        <p className="text-13 text-ink-faint">{t("outline.folded", { count: folded })}</p>
      ) : null}
      {stepIds.map((stepId) => (
        <StepSection key={stepId} stepId={stepId} />
      ))}
    </section>
  );
});

"use client";

import { useTranslations } from "next-intl";
import { classes } from "#components/ui/classes.ts";
import { MeaningMark } from "#components/ui/meaning-mark.tsx";
import { badgeOf } from "#domain/pain/badge.ts";
import type { StepFindingRow } from "#server/pain/read.ts";
import type { OpenStep } from "./overlay.tsx";

/** At a step's title: how many it hurts, how many it pleases, and how much stands behind it. */
export function StepMark({
  stepId,
  finding,
  onOpen,
  onRule,
}: {
  stepId: string;
  finding: StepFindingRow | undefined;
  onOpen: OpenStep;
  /** says why it is known as well as it is */
  onRule: (stepId: string) => void;
}) {
  const t = useTranslations("pain.step");
  const people = finding?.people ?? 0;
  const badge = badgeOf({ people, sourceTypes: finding?.sourceTypes ?? 0 });
  return (
    // The title around it can be dragged; a press here is meant for the numbers.
    <div className="flex items-center gap-1" onPointerDown={(event) => event.stopPropagation()}>
      {(["pain", "gain"] as const).map((kind) => {
        const count = (kind === "pain" ? finding?.painPeople : finding?.gainPeople) ?? 0;
        if (count === 0) return null;
        return (
          <button
            key={kind}
            type="button"
            // The canvas is one tab stop; the panel leads to every step by keyboard.
            tabIndex={-1}
            aria-label={t(kind, { count })}
            onClick={() => onOpen(stepId, kind)}
            className={classes(
              "relative flex h-5 cursor-default items-center gap-1 rounded-full bg-raised px-2 text-12 font-bold ring-1 ring-inset transition-colors duration-120 after:absolute after:-inset-0.5",
              kind === "pain"
                ? "text-pain ring-pain hover:bg-pain-tint"
                : "text-gain ring-gain hover:bg-gain-tint",
            )}
          >
            <MeaningMark meaning={kind} size={9} />
            {count}
          </button>
        );
      })}
      <button
        type="button"
        tabIndex={-1}
        title={t(`badges.${badge}.hint`, { people })}
        onClick={() => onRule(stepId)}
        className={classes(
          "relative flex h-5 cursor-default items-center rounded-full bg-raised px-1.5 text-12 whitespace-nowrap text-ink-soft after:absolute after:-inset-0.5 hover:bg-hover",
          outlines[badge],
        )}
      >
        {t(`badges.${badge}.word`, { people })}
      </button>
    </div>
  );
}

/** Dashed: nobody was heard. Solid: heard; the line gets firmer with the evidence. */
const outlines = {
  assumption: "border border-dashed border-ink-faint",
  thin: "border border-edge",
  evidenced: "border-2 border-ink-soft",
};

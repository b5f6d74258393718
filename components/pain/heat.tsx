"use client";

import { useFormatter, useTranslations } from "next-intl";
import { classes } from "#components/ui/classes.ts";
import { MeaningMark } from "#components/ui/meaning-mark.tsx";
import type { StepFindingRow } from "#server/pain/read.ts";

/** The heat row's cell of a step: its worst pain and its best gain as bars with their scores. */
export function Heat({ finding, most }: { finding: StepFindingRow; most: number }) {
  const t = useTranslations("pain.step");
  const format = useFormatter();
  const rows = [
    { kind: "pain", score: finding.painScore },
    { kind: "gain", score: finding.gainScore },
  ] as const;
  return (
    <div className="flex h-full flex-col justify-center gap-px">
      {rows.map(({ kind, score }) =>
        score <= 0 ? null : (
          <div
            key={kind}
            role="img"
            aria-label={t(kind === "pain" ? "painScore" : "gainScore", { score })}
            className="flex h-3 items-center gap-1"
          >
            <MeaningMark meaning={kind} size={8} />
            <div className="h-1.5 min-w-0 flex-1">
              <div
                className={classes("h-full rounded-full", kind === "pain" ? "bg-pain" : "bg-gain")}
                style={{ width: `${Math.max(3, (100 * score) / most)}%` }}
              />
            </div>
            <span
              className={classes(
                "w-7 text-right text-12 leading-none",
                kind === "pain" ? "text-pain" : "text-gain",
              )}
            >
              {format.number(score, twoDecimals)}
            </span>
          </div>
        ),
      )}
    </div>
  );
}

const twoDecimals = { minimumFractionDigits: 2, maximumFractionDigits: 2 };

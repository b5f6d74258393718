"use client";

import { useTranslations } from "next-intl";
import { curveY, type LaneBox, type Rect } from "#domain/map/layout.ts";
import { feelingWord } from "../feeling-word.ts";

type Point = {
  stepId: string;
  x: number;
  y: number;
  value: number;
  low: number;
  high: number;
  people: number;
};

const FEW = 3;

/** What people said: a full dot, its spread as a bar, faint where fewer than three were heard. */
export function EvidencedPoints({
  points,
  origin,
  lane,
}: {
  points: readonly Point[];
  origin: Rect;
  lane: LaneBox;
}) {
  const t = useTranslations("canvas");
  return points.map(({ stepId, x, value, low, high, people }) => {
    const top = curveY(lane, high) - origin.y;
    return (
      <div
        key={stepId}
        className={`pointer-events-auto absolute w-4 -translate-x-1/2 ${people < FEW ? "opacity-55" : ""}`}
        style={{
          left: x - origin.x,
          top: top - 6,
          height: curveY(lane, low) - origin.y - top + 12,
        }}
        title={`${t("evidenced")}: ${t("curveValue", { value: Math.round(value * 10) / 10, word: feelingWord(value) })}, ${t("curvePeople", { people })}`}
      >
        <span className="absolute inset-y-1.5 left-1/2 w-1 -translate-x-1/2 rounded-full bg-ink/15" />
        <span
          className="absolute left-1/2 size-2.5 -translate-1/2 rounded-full bg-ink"
          style={{ top: curveY(lane, value) - origin.y - top + 6 }}
        />
      </div>
    );
  });
}

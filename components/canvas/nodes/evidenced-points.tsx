"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { LaneBox } from "#domain/map/layout-boxes.ts";
import { curveY } from "#domain/map/layout-curves.ts";
import { useCanvas } from "../canvas-context.tsx";
import type { EvidencedCurve } from "../overlay.ts";
import { useStore } from "../store.ts";
import { useEvidencedWords } from "../use-evidenced-words.ts";

type Point = EvidencedCurve["points"][number] & { x: number };

const FEW = 3;

/** What people said: a full dot, its spread as a bar, faint where fewer than three were heard. */
export function EvidencedPoints({ points, lane }: { points: readonly Point[]; lane: LaneBox }) {
  return points.map((point) => <EvidencedPoint key={point.stepId} point={point} lane={lane} />);
}

function EvidencedPoint({ point, lane }: { point: Point; lane: LaneBox }) {
  const t = useTranslations("canvas");
  const words = useEvidencedWords();
  const [isHovered, setIsHovered] = useState(false);
  const { stepId, x, value, low, high, people } = point;
  const isFocused = useStore(
    useCanvas().cursor,
    (cursor) => cursor?.at === "cell" && cursor.laneId === lane.id && cursor.stepId === stepId,
  );
  const top = curveY(lane, high) - lane.rect.y;
  const label = `${t("evidenced")}: ${words(point)}`;
  return (
    <div
      role="img"
      aria-label={label}
      data-evidenced={stepId}
      className={`pointer-events-auto absolute -ml-2 w-4 ${isHovered || isFocused ? "z-10" : ""}`}
      style={{
        left: x - lane.rect.x,
        top: top - 6,
        height: curveY(lane, low) - lane.rect.y - top + 12,
      }}
      onPointerEnter={() => setIsHovered(true)}
      onPointerLeave={() => setIsHovered(false)}
    >
      <span
        className={`absolute inset-y-1.5 left-1.5 w-1 rounded-full ${people < FEW ? "bg-ink/8" : "bg-ink/15"}`}
      />
      <span
        className={`absolute left-[3px] -mt-[5px] size-2.5 rounded-full ${people < FEW ? "bg-ink/45" : "bg-ink"}`}
        style={{ top: curveY(lane, value) - lane.rect.y - top + 6 }}
      />
      {isHovered || isFocused ? (
        <span
          aria-hidden="true"
          data-evidenced-tip=""
          className="pointer-events-none absolute left-full ml-1.5 w-max max-w-52 rounded-control bg-ink px-2 py-1 text-12 text-paper"
          style={{ top: curveY(lane, value) - lane.rect.y - top - 6 }}
        >
          {label}
        </span>
      ) : null}
    </div>
  );
}

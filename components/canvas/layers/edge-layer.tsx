"use client";

import { ViewportPortal } from "@xyflow/react";
import { useTranslations } from "next-intl";
import { memo } from "react";
import type { EdgeLine } from "#domain/map/layout-boxes.ts";
import { useCanvas } from "../canvas-context.tsx";
import { useLayout } from "../map-layout.ts";
import { pathBox } from "../path-box.ts";
import { overlaps, useSight } from "../use-sight.ts";

const dashes = { next: "none", alternative: "6 4", loop: "none", "hand-off": "2 4" } as const;

/** Connections between cards: they lie on the map itself. Of a large map only those in sight are drawn. */
export const CardEdges = memo(function CardEdges() {
  const { cards } = useEdges();
  const sight = useSight();
  return (
    <ViewportPortal>
      <EdgeLines lines={cards.filter((line) => overlaps(pathBox(line), sight))} />
    </ViewportPortal>
  );
});

/** Connections between steps: they stay on screen with the step headers. */
export const StepEdges = memo(function StepEdges() {
  const { steps } = useEdges();
  return <EdgeLines lines={steps} />;
});

function useEdges() {
  const model = useCanvas();
  const layout = useLayout();
  const steps = new Set(layout.steps.map(({ id }) => id));
  const sources = new Map(model.map.get().edges.map(({ id, source }) => [id, source]));
  const isOfSteps = ({ id }: EdgeLine) => steps.has(sources.get(id) ?? "");
  return {
    steps: layout.edges.filter(isOfSteps),
    cards: layout.edges.filter((line) => !isOfSteps(line)),
  };
}

/** Follow the paths that the layout found, with a head and a label: kinds differ in line and word. */
function EdgeLines({ lines }: { lines: readonly EdgeLine[] }) {
  const t = useTranslations("canvas");
  if (lines.length === 0) return null;
  return (
    <div className="pointer-events-none absolute top-0 left-0 z-[2]">
      <svg
        width="1"
        height="1"
        className="absolute overflow-visible"
        fill="none"
        stroke="var(--ink-faint)"
        strokeWidth={1.5}
        aria-hidden="true"
      >
        {lines.map(({ id, kind, path, head }) => (
          <g key={id}>
            <path d={path} strokeDasharray={dashes[kind]} />
            <path
              d="M-7 -4L0 0L-7 4"
              transform={`translate(${head.x} ${head.y}) rotate(${head.angle})`}
            />
          </g>
        ))}
      </svg>
      {lines.map(({ id, kind, label, labelAt }) => (
        <span
          key={id}
          className="absolute max-w-40 truncate rounded-full bg-paper px-1.5 text-12 text-ink-soft"
          style={{ transform: `translate(-50%, -50%) translate(${labelAt.x}px, ${labelAt.y}px)` }}
        >
          {label === "" ? t(`edge.${kind}`) : label}
        </span>
      ))}
    </div>
  );
}

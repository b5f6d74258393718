"use client";

import { BaseEdge, EdgeLabelRenderer, type EdgeProps } from "@xyflow/react";
import { useTranslations } from "next-intl";
import type { RouteEdgeType } from "../flow-elements.ts";

const dashes = { next: "none", alternative: "6 4", loop: "none", "hand-off": "2 4" } as const;

/** Follows the path that the layout found, with a head and a label: kinds differ in line and word. */
export function RouteEdge({ id, data }: EdgeProps<RouteEdgeType>) {
  const t = useTranslations("canvas");
  if (!data) return null;
  const { line, kind } = data;
  const { head, labelAt } = line;
  return (
    <>
      <BaseEdge
        id={id}
        path={line.path}
        style={{ stroke: "var(--ink-faint)", strokeWidth: 1.5, strokeDasharray: dashes[kind] }}
      />
      <path
        d="M-7 -4L0 0L-7 4"
        fill="none"
        stroke="var(--ink-faint)"
        strokeWidth={1.5}
        transform={`translate(${head.x} ${head.y}) rotate(${head.angle})`}
      />
      <EdgeLabelRenderer>
        <span
          className="pointer-events-none absolute max-w-40 truncate rounded-full bg-paper px-1.5 text-12 text-ink-soft"
          style={{ transform: `translate(-50%, -50%) translate(${labelAt.x}px, ${labelAt.y}px)` }}
        >
          {line.label === "" ? t(`edge.${kind}`) : line.label}
        </span>
      </EdgeLabelRenderer>
    </>
  );
}

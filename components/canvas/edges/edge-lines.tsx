"use client";

import { memo } from "react";
import type { EdgeLine } from "#domain/map/layout-boxes.ts";
import { useCanvas } from "../canvas-context.tsx";
import { useStore } from "../store.ts";
import { edgeLook } from "./edge-look.ts";
import { EdgeMark } from "./edge-mark.tsx";
import { EdgeTools } from "./edge-tools.tsx";
import { useEdgePick } from "./use-edge-pick.ts";

/** The lines that the layout found, each with a head, and a mark or name to press. */
export const EdgeLines = memo(function EdgeLines({ lines }: { lines: readonly EdgeLine[] }) {
  const chosen = useStore(useCanvas().edge, (now) => now);
  const picked = chosen ? lines.find(({ edge }) => edge.id === chosen.id) : undefined;
  if (lines.length === 0) return null;
  return (
    <div className="pointer-events-none absolute top-0 left-0 z-[2]">
      <svg
        width="1"
        height="1"
        className="absolute overflow-visible"
        fill="none"
        strokeWidth={1.5}
        aria-hidden="true"
      >
        {lines.map((line) => (
          <Line key={line.edge.id} line={line} isPicked={line === picked} />
        ))}
      </svg>
      {lines.map((line) => (line === picked ? null : <EdgeMark key={line.edge.id} line={line} />))}
      {picked && chosen ? <EdgeTools line={picked} isWriting={chosen.isWriting} /> : null}
    </div>
  );
});

type LineProps = { line: EdgeLine; isPicked: boolean };

const Line = memo(function Line({ line, isPicked }: LineProps) {
  const pick = useEdgePick(line.edge.id);
  const { path, head, edge } = line;
  return (
    <g stroke={isPicked ? "var(--accent)" : "var(--ink-soft)"} strokeWidth={isPicked ? 2.25 : 1.5}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the mark on the line is the button */}
      <path
        d={path}
        stroke="transparent"
        strokeWidth={11}
        className="pointer-events-[stroke] cursor-default"
        style={{ pointerEvents: "stroke" }}
        onPointerDown={(event) => event.stopPropagation()}
        onClick={pick}
      />
      <path d={path} strokeDasharray={edgeLook[edge.kind].dash} />
      <path
        d="M-7 -4L0 0L-7 4"
        strokeLinejoin="round"
        transform={`translate(${head.x} ${head.y}) rotate(${head.angle})`}
      />
    </g>
  );
});

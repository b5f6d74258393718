"use client";

import { memo, type ReactNode } from "react";
import { edgeMarks, headPath } from "#domain/map/edge-marks.ts";
import type { EdgeLine } from "#domain/map/layout-boxes.ts";
import { useCanvas } from "../canvas-context.tsx";
import { lateWork } from "../late-work.ts";
import { useStore } from "../store.ts";
import { EdgeMark, hasName } from "./edge-mark.tsx";
import { useEdgePick } from "./use-edge-pick.ts";

/**
 * The lines that the layout found, each with a head, and a mark or name to press. All of a layer are
 * paths of two pictures with their places in them: an element moved by a transform, or an icon each,
 * would be put together with the rest of the map by the browser one by one.
 */
export const EdgeLines = memo(function EdgeLines({ lines }: { lines: readonly EdgeLine[] }) {
  const work = lateWork.use();
  const chosen = useStore(useCanvas().edge, (now) => now);
  const picked = chosen ? lines.find(({ edge }) => edge.id === chosen.id) : undefined;
  if (lines.length === 0) return null;
  const others = lines.filter((line) => line !== picked);
  return (
    <div className="pointer-events-none absolute top-0 left-0 z-[2]">
      <Picture strokeWidth={1.5}>
        {lines.map((line) => (
          <Line key={line.edge.id} line={line} isPicked={line === picked} />
        ))}
      </Picture>
      {others.map((line) => (
        <EdgeMark key={line.edge.id} line={line} />
      ))}
      <Picture strokeWidth={1}>
        {others.map((line) => (hasName(line) ? null : <Glyph key={line.edge.id} line={line} />))}
      </Picture>
      {work && picked && chosen ? (
        <work.EdgeTools line={picked} isWriting={chosen.isWriting} />
      ) : null}
    </div>
  );
});

function Picture({ strokeWidth, children }: { strokeWidth: number; children: ReactNode }) {
  return (
    <svg
      width="1"
      height="1"
      className="absolute overflow-visible"
      fill="none"
      stroke="var(--ink-soft)"
      strokeWidth={strokeWidth}
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

type LineProps = { line: EdgeLine; isPicked: boolean };

const Line = memo(function Line({ line, isPicked }: LineProps) {
  const pick = useEdgePick(line.edge.id);
  const { path, head, edge } = line;
  const look = isPicked ? { stroke: "var(--accent)", strokeWidth: 2.25 } : {};
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the mark on the line is the button */}
      <path
        d={path}
        stroke="transparent"
        strokeWidth={11}
        className="cursor-default"
        style={{ pointerEvents: "stroke" }}
        onPointerDown={(event) => event.stopPropagation()}
        onClick={pick}
      />
      <path d={path} strokeLinejoin="miter" strokeDasharray={edgeMarks[edge.kind].dash} {...look} />
      <path d={headPath(head)} {...look} />
    </>
  );
});

const Glyph = memo(function Glyph({ line: { edge, labelAt } }: { line: EdgeLine }) {
  return (
    <path d={`M${labelAt.x} ${labelAt.y}${edgeMarks[edge.kind].glyph}`} strokeLinecap="round" />
  );
});

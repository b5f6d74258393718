"use client";

import { curveLook } from "#domain/map/curve-look.ts";
import type { CurveLine } from "#domain/map/layout-boxes.ts";
import { curveStroke } from "../curve-stroke.ts";
import { useLibrary } from "../library-context.tsx";

/** Whose line it is, written where it ends: colour and dash are not the only signs. */
export function CurveNames({
  lines,
  personas,
}: {
  lines: readonly CurveLine[];
  personas: readonly string[];
}) {
  const library = useLibrary();
  if (lines.length < 2) return null;
  return lines.map(({ personaId, points }) => {
    const last = points.at(-1);
    const owner = library.personas.find(({ id }) => id === personaId);
    if (!last || !owner) return null;
    return (
      <text
        key={personaId}
        x={last.x + 12}
        y={last.y - 6}
        fontSize={12}
        fontWeight={550}
        fill={curveStroke(curveLook(personas, personaId).hue)}
        stroke="var(--paper)"
        strokeWidth={3}
        paintOrder="stroke"
      >
        {owner.initials}
      </text>
    );
  });
}

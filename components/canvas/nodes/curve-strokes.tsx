import type { SVGAttributes } from "react";
import { curvePieces } from "#domain/map/curve-path.ts";
import type { CurveLine } from "#domain/map/layout-boxes.ts";

type Look = "stroke" | "strokeDasharray" | "strokeOpacity" | "strokeWidth";
type Props = Pick<SVGAttributes<SVGGElement>, Look> & {
  points: CurveLine["points"];
  /** the columns from left to right */
  order: readonly string[];
};

/** A line of a curve, drawn in pieces; dashes run on from one to the next. */
export function CurveStrokes({ points, order, ...look }: Props) {
  return (
    <g {...look} fill="none">
      {curvePieces(points, order).map(({ columnId, path, from }) => (
        <path key={columnId} d={path} strokeDashoffset={from} />
      ))}
    </g>
  );
}

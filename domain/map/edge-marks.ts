import type { EdgeKind } from "./kinds.ts";
import type { EdgeLine } from "./layout-boxes.ts";

/** A kind of connection is told by its dash and its mark (path data, 12 px wide), never by colour. */
export const edgeMarks: Record<EdgeKind, { dash: string; glyph: string }> = {
  next: { dash: "none", glyph: "m-3.5 0h7m-3.5-3.5 3.5 3.5-3.5 3.5" },
  alternative: {
    dash: "6 4",
    glyph: "m2-4.5h2.5v2.5m-6.5-2.5h-2.5v2.5m4.5 7v-4.15a2 2 0 0 0-.586-1.436l-3.914-3.914m6 3 3-3",
  },
  loop: {
    dash: "10 3 2 3",
    glyph: "m-4.5 0a4.5 4.5 0 1 0 4.5-4.5 4.875 4.875 0 0 0-3.37 1.37l-1.13 1.13m0-2.5v2.5h2.5",
  },
  "hand-off": { dash: "2 4", glyph: "m2-4.5 2 2-2 2m2-2h-8m2 7-2-2 2-2m-2 2h8" },
};

/** The head of an arrow as path data. */
export function headPath({ x, y, angle }: EdgeLine["head"]): string {
  const turn = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const barb = (across: number) =>
    `${round(x - 7 * cos - across * sin)} ${round(y - 7 * sin + across * cos)}`;
  return `M${barb(-4)}L${x} ${y}L${barb(4)}`;
}

const round = (value: number) => Math.round(value * 100) / 100;

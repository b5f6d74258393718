import { ArrowRight, ArrowRightLeft, type LucideIcon, RotateCcw, Split } from "lucide-react";
import type { EdgeKind } from "#domain/map/kinds.ts";

type EdgeLook = {
  dash: string;
  mark: LucideIcon;
  /** the mark as path data, 12 px wide around where one is; beside a name it is an icon */
  glyph: string;
};

/** A kind is told by its dash and its mark, never by colour. */
export const edgeLook: Record<EdgeKind, EdgeLook> = {
  next: { dash: "none", mark: ArrowRight, glyph: "m-3.5 0h7m-3.5-3.5 3.5 3.5-3.5 3.5" },
  alternative: {
    dash: "6 4",
    mark: Split,
    glyph: "m2-4.5h2.5v2.5m-6.5-2.5h-2.5v2.5m4.5 7v-4.15a2 2 0 0 0-.586-1.436l-3.914-3.914m6 3 3-3",
  },
  loop: {
    dash: "10 3 2 3",
    mark: RotateCcw,
    glyph: "m-4.5 0a4.5 4.5 0 1 0 4.5-4.5 4.875 4.875 0 0 0-3.37 1.37l-1.13 1.13m0-2.5v2.5h2.5",
  },
  "hand-off": {
    dash: "2 4",
    mark: ArrowRightLeft,
    glyph: "m2-4.5 2 2-2 2m2-2h-8m2 7-2-2 2-2m-2 2h8",
  },
};

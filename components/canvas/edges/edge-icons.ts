import { ArrowRight, ArrowRightLeft, type LucideIcon, RotateCcw, Split } from "lucide-react";
import type { EdgeKind } from "#domain/map/kinds.ts";

/** The mark of a kind as an icon, beside a name; on a line it is a path (domain/map/edge-marks.ts). */
export const edgeIcons: Record<EdgeKind, LucideIcon> = {
  next: ArrowRight,
  alternative: Split,
  loop: RotateCcw,
  "hand-off": ArrowRightLeft,
};

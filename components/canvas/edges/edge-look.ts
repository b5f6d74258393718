import { ArrowRight, ArrowRightLeft, type LucideIcon, RotateCcw, Split } from "lucide-react";
import type { EdgeKind } from "#domain/map/kinds.ts";

/** A kind is told by its dash and its mark, never by colour. */
export const edgeLook: Record<EdgeKind, { dash: string; mark: LucideIcon }> = {
  next: { dash: "none", mark: ArrowRight },
  alternative: { dash: "6 4", mark: Split },
  loop: { dash: "10 3 2 3", mark: RotateCcw },
  "hand-off": { dash: "2 4", mark: ArrowRightLeft },
};

import { CircleHelp, Gavel, SearchCheck, ThumbsUp } from "lucide-react";
import type { StampKind } from "#domain/review/stamp.ts";

const icons = {
  agree: ThumbsUp,
  doubt: CircleHelp,
  "need-evidence": SearchCheck,
  decide: Gavel,
} as const;

/** The shape of a stamp; its word stands beside it or is its button's name. */
export function StampIcon({ kind, className }: { kind: StampKind; className?: string }) {
  const Icon = icons[kind];
  return <Icon aria-hidden="true" className={className} />;
}

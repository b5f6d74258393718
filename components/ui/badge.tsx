import type { ReactNode } from "react";
import { classes } from "./classes.ts";

export type BadgeTone = "plain" | "accent" | "pain" | "gain" | "workaround" | "need" | "story";

/** A word or a number that qualifies what stands beside it. `isAssumed` dashes the outline: no evidence yet. */
export function Badge({
  tone = "plain",
  isAssumed = false,
  className,
  children,
}: {
  tone?: BadgeTone;
  isAssumed?: boolean;
  className?: string;
  children: ReactNode;
}) {
  return (
    <span
      className={classes(
        "inline-flex h-5 shrink-0 items-center gap-1 rounded-full px-2 text-12 font-medium whitespace-nowrap hyphens-none",
        isAssumed ? "border border-dashed border-ink-faint text-ink-soft" : tones[tone],
        className,
      )}
    >
      {children}
    </span>
  );
}

const tones: Record<BadgeTone, string> = {
  plain: "bg-hover text-ink-soft",
  accent: "bg-accent-tint text-accent",
  pain: "bg-pain-tint text-pain",
  gain: "bg-gain-tint text-gain",
  workaround: "bg-workaround-tint text-workaround",
  need: "bg-need-tint text-need",
  story: "bg-story-tint text-story",
};

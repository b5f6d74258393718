"use client";

import type { ReactNode } from "react";
import { classes } from "#components/ui/classes.ts";

/** A number that opens what it counts. */
export function NumberButton({
  onPress,
  className,
  children,
}: {
  onPress: () => void;
  className?: string;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      onClick={onPress}
      className={classes(
        "inline-flex min-h-6 cursor-pointer items-center gap-1 rounded-mark decoration-edge underline-offset-4 hover:underline",
        className,
      )}
    >
      {children}
    </button>
  );
}

"use client";

import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import { Press, type PressProps } from "./press.tsx";

export type IconButtonProps = Omit<PressProps, "className" | "children" | "aria-label"> & {
  /** its name, also shown as a tooltip */
  label: string;
  /** key that does the same, shown in the tooltip */
  shortcut?: string;
  size?: "small" | "medium";
  isActive?: boolean;
  className?: string;
  children: ReactNode;
};

export function IconButton({
  label,
  shortcut,
  size = "medium",
  isActive = false,
  className,
  children,
  ...props
}: IconButtonProps) {
  return (
    <Press
      {...props}
      aria-label={label}
      data-tooltip={label}
      data-shortcut={shortcut}
      className={classes(
        "inline-flex shrink-0 cursor-default items-center justify-center rounded-control",
        "transition-colors duration-120 ease-out hover:bg-hover hover:text-ink active:bg-hover",
        "data-off:opacity-45 [&_svg]:size-4",
        size === "small" ? "size-6" : "size-8",
        isActive ? "bg-accent-tint text-accent" : "text-ink-soft",
        className,
      )}
    >
      {children}
    </Press>
  );
}

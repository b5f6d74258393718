"use client";

import type { ReactNode, Ref } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";
import { classes } from "./classes.ts";
import { Tooltip, TooltipTrigger } from "./tooltip.tsx";

export type IconButtonProps = Omit<AriaButtonProps, "className" | "children" | "aria-label"> & {
  /** its name, also shown as a tooltip */
  label: string;
  /** key that does the same, shown in the tooltip */
  shortcut?: string;
  size?: "small" | "medium";
  isActive?: boolean;
  className?: string;
  ref?: Ref<HTMLButtonElement>;
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
    <TooltipTrigger>
      <AriaButton
        {...props}
        aria-label={label}
        className={classes(
          "inline-flex shrink-0 cursor-default items-center justify-center rounded-control",
          "transition-colors duration-120 ease-out hover:bg-hover hover:text-ink pressed:bg-hover",
          "disabled:opacity-45 [&_svg]:size-4",
          size === "small" ? "size-6" : "size-8",
          isActive ? "bg-accent-tint text-accent" : "text-ink-soft",
          className,
        )}
      >
        {children}
      </AriaButton>
      <Tooltip {...(shortcut ? { shortcut } : {})}>{label}</Tooltip>
    </TooltipTrigger>
  );
}

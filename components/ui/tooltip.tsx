"use client";

import type { ReactNode } from "react";
import {
  Tooltip as AriaTooltip,
  TooltipTrigger as AriaTooltipTrigger,
  type TooltipProps,
  type TooltipTriggerComponentProps,
} from "react-aria-components";
import { Kbd } from "./kbd.tsx";

export function TooltipTrigger(props: TooltipTriggerComponentProps) {
  return <AriaTooltipTrigger delay={500} closeDelay={80} {...props} />;
}

/** A hint, never the only way to learn something. */
export function Tooltip({
  shortcut,
  children,
  ...props
}: Omit<TooltipProps, "className" | "children"> & { shortcut?: string; children: ReactNode }) {
  return (
    <AriaTooltip
      offset={6}
      {...props}
      className="flex max-w-64 items-center gap-2 rounded-control bg-ink px-2 py-1 text-12 text-paper transition-opacity duration-120 entering:opacity-0 exiting:opacity-0"
    >
      {children}
      {shortcut ? <Kbd tone="inverse">{shortcut}</Kbd> : null}
    </AriaTooltip>
  );
}

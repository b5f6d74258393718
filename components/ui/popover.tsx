"use client";

import { Popover as AriaPopover, type PopoverProps } from "react-aria-components";
import { classes } from "./classes.ts";

export const floatClasses = [
  "rounded-card bg-raised shadow-float outline-none",
  "transition-[opacity,transform] duration-120 ease-out entering:opacity-0 exiting:opacity-0",
  "placement-bottom:entering:-translate-y-1 placement-top:entering:translate-y-1",
].join(" ");

/** A small surface beside what opened it. */
export function Popover({
  className,
  ...props
}: Omit<PopoverProps, "className"> & { className?: string }) {
  return (
    <AriaPopover
      offset={6}
      {...props}
      className={classes(floatClasses, "max-w-[calc(100vw-24px)]", className)}
    />
  );
}

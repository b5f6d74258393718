"use client";

import type { ReactNode } from "react";
import { Switch as AriaSwitch, type SwitchProps } from "react-aria-components";
import { classes } from "./classes.ts";

/** Takes effect at once. For a choice inside a form use `Checkbox`. */
export function Switch({
  hint,
  className,
  children,
  ...props
}: Omit<SwitchProps, "className" | "children"> & {
  hint?: ReactNode;
  className?: string;
  children?: ReactNode;
}) {
  return (
    <AriaSwitch
      {...props}
      className={classes("group flex cursor-default items-start gap-2.5 text-13", className)}
    >
      <span className="mt-px flex h-4.5 w-8 shrink-0 items-center rounded-full bg-edge px-0.5 transition-colors duration-120 group-selected:bg-accent group-disabled:opacity-45 group-focus-visible:outline-2 group-focus-visible:outline-offset-2 group-focus-visible:outline-accent">
        <span className="size-3.5 rounded-full bg-raised transition-transform duration-120 ease-out group-selected:translate-x-3.5" />
      </span>
      {children ? (
        <span className="flex flex-col">
          <span className="text-ink">{children}</span>
          {hint ? <span className="text-12 text-ink-faint">{hint}</span> : null}
        </span>
      ) : null}
    </AriaSwitch>
  );
}

"use client";

import { Check, Minus } from "lucide-react";
import type { ReactNode } from "react";
import { Checkbox as AriaCheckbox, type CheckboxProps } from "react-aria-components";
import { classes } from "./classes.ts";

export function Checkbox({
  hint,
  className,
  children,
  ...props
}: Omit<CheckboxProps, "className" | "children"> & {
  hint?: ReactNode;
  className?: string;
  children?: ReactNode;
}) {
  return (
    <AriaCheckbox
      {...props}
      className={classes("group flex cursor-default items-start gap-2.5 text-13", className)}
    >
      {({ isSelected, isIndeterminate }) => (
        <>
          <span className="mt-px flex size-4 shrink-0 items-center justify-center rounded-mark bg-raised text-on-accent ring-1 ring-edge transition-colors duration-120 group-selected:bg-accent group-selected:ring-accent group-indeterminate:bg-accent group-indeterminate:ring-accent group-disabled:opacity-45 group-focus-visible:outline-2 group-focus-visible:outline-offset-2 group-focus-visible:outline-accent">
            {isIndeterminate ? (
              <Minus aria-hidden="true" className="size-3" strokeWidth={3} />
            ) : isSelected ? (
              <Check aria-hidden="true" className="size-3" strokeWidth={3} />
            ) : null}
          </span>
          {children ? (
            <span className="flex min-w-0 flex-col">
              <span className="text-ink">{children}</span>
              {hint ? <span className="text-12 text-ink-faint">{hint}</span> : null}
            </span>
          ) : null}
        </>
      )}
    </AriaCheckbox>
  );
}

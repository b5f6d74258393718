"use client";

import { ProgressBar as AriaProgressBar, Label } from "react-aria-components";

/** `value` 0-100; without one it only says that work goes on. */
export function ProgressBar({ label, value }: { label: string; value?: number }) {
  return (
    <AriaProgressBar
      {...(value === undefined ? { isIndeterminate: true } : { value })}
      className="flex min-w-0 flex-col gap-1.5"
    >
      {({ percentage, valueText }) => (
        <>
          <div className="flex justify-between gap-3 text-12 text-ink-soft">
            <Label>{label}</Label>
            <span>{valueText}</span>
          </div>
          <div className="h-1.5 overflow-hidden rounded-full bg-hover">
            <div
              className={
                percentage === undefined
                  ? "h-full w-1/3 animate-pulse rounded-full bg-accent"
                  : "h-full rounded-full bg-accent transition-[width] duration-150 ease-out"
              }
              style={percentage === undefined ? undefined : { width: `${percentage}%` }}
            />
          </div>
        </>
      )}
    </AriaProgressBar>
  );
}

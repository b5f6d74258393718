import type { ReactNode } from "react";
import { classes } from "#components/ui/classes.ts";
import { PrintHead } from "./print-head.tsx";

/** A page that scrolls: title, what it is for, one main action, content. */
export function PageFrame({
  title,
  text,
  actions,
  nav,
  width = "wide",
  children,
}: {
  title: string;
  text?: ReactNode;
  actions?: ReactNode;
  /** the way to its neighbours: above all else, where titles of any length leave it in its place */
  nav?: ReactNode;
  width?: "narrow" | "wide";
  children: ReactNode;
}) {
  return (
    <div className="relative h-full overflow-y-auto print:h-auto print:overflow-visible">
      <div
        className={classes(
          "mx-auto flex flex-col gap-6 px-4 py-6 sm:px-8 sm:py-8",
          "print:block print:max-w-none print:space-y-4 print:p-0",
          width === "wide" ? "max-w-300" : "max-w-220",
        )}
      >
        <PrintHead />
        {nav}
        <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
          <div className="min-w-0">
            <h1 className="text-28 font-bold tracking-tight text-balance">{title}</h1>
            {text ? <p className="mt-1 max-w-150 text-14 text-ink-soft">{text}</p> : null}
          </div>
          {actions ? (
            <div className="flex flex-wrap gap-2 pt-0.5 print:hidden">{actions}</div>
          ) : null}
        </header>
        {children}
      </div>
    </div>
  );
}

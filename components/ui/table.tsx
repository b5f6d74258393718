"use client";

import { ArrowDown, ArrowUp } from "lucide-react";
import type { ReactNode } from "react";
import {
  Cell as AriaCell,
  Column as AriaColumn,
  Row as AriaRow,
  Table as AriaTable,
  type CellProps,
  type ColumnProps,
  type RowProps,
  type TableProps,
} from "react-aria-components";
import { classes } from "./classes.ts";

export { TableBody, TableHeader } from "react-aria-components";

/** Rows by hairlines, numbers by `align="end"`; scroll sideways in a box of its own. */
export function Table({
  className,
  ...props
}: Omit<TableProps, "className"> & { className?: string }) {
  return (
    <AriaTable
      {...props}
      className={classes("w-full border-separate border-spacing-0 text-13", className)}
    />
  );
}

type Align = "start" | "end";

export function Column({
  align = "start",
  className,
  children,
  ...props
}: Omit<ColumnProps, "className" | "children"> & {
  align?: Align;
  className?: string;
  children?: ReactNode;
}) {
  return (
    <AriaColumn
      {...props}
      className={classes(
        "h-8 border-b border-hairline px-3 text-12 font-medium text-ink-faint first:pl-0 last:pr-0",
        align === "end" ? "text-right" : "text-left",
        className,
      )}
    >
      {({ allowsSorting, sortDirection }) => (
        <span className="inline-flex items-center gap-1">
          {children}
          {allowsSorting && sortDirection === "ascending" ? (
            <ArrowUp aria-hidden="true" className="size-3" />
          ) : null}
          {allowsSorting && sortDirection === "descending" ? (
            <ArrowDown aria-hidden="true" className="size-3" />
          ) : null}
        </span>
      )}
    </AriaColumn>
  );
}

export function Row<T extends object>({
  className,
  ...props
}: Omit<RowProps<T>, "className"> & { className?: string }) {
  return (
    <AriaRow
      {...props}
      className={classes(
        "group transition-colors duration-120 selected:bg-accent-tint hover:bg-hover/60",
        props.href || props.onAction ? "cursor-pointer" : "cursor-default",
        className,
      )}
    />
  );
}

export function Cell({
  align = "start",
  className,
  ...props
}: Omit<CellProps, "className"> & { align?: Align; className?: string }) {
  return (
    <AriaCell
      {...props}
      className={classes(
        "h-10 border-b border-hairline px-3 py-1.5 first:pl-0 last:pr-0",
        align === "end" ? "text-right" : "text-left",
        className,
      )}
    />
  );
}

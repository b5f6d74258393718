"use client";

import type { ReactNode } from "react";
import {
  Tab as AriaTab,
  TabList as AriaTabList,
  TabPanel as AriaTabPanel,
  Tabs as AriaTabs,
  type TabListProps,
  type TabPanelProps,
  type TabProps,
  type TabsProps,
} from "react-aria-components";
import { classes } from "./classes.ts";

/** The keyboard's ring is for what has the keyboard, not for all that is around it. */
export function Tabs({
  className,
  ...props
}: Omit<TabsProps, "className"> & { className?: string }) {
  return <AriaTabs {...props} className={classes("outline-none", className)} />;
}

export function TabList<T extends object>({
  className,
  ...props
}: Omit<TabListProps<T>, "className"> & { className?: string }) {
  return (
    <AriaTabList
      {...props}
      className={classes("flex gap-4 overflow-x-auto border-b border-hairline", className)}
    />
  );
}

/** With `href` it is a link: the address says which tab is open. */
export function Tab({
  children,
  ...props
}: Omit<TabProps, "className" | "children"> & { children: ReactNode }) {
  return (
    <AriaTab
      {...props}
      className="-mb-px flex h-9 shrink-0 cursor-default items-center gap-1.5 border-b-2 border-transparent text-13 font-medium text-ink-soft transition-colors duration-120 hover:text-ink selected:border-accent selected:text-ink"
    >
      {children}
    </AriaTab>
  );
}

export function TabPanel({
  className,
  ...props
}: Omit<TabPanelProps, "className"> & { className?: string }) {
  return <AriaTabPanel {...props} className={classes("outline-none", className)} />;
}

"use client";

import { lateModule } from "./late-module.ts";
import { onFirstUse } from "./on-first-use.ts";

/**
 * Menus, popovers, tooltips and toasts, which nobody needs to see a page: fetched when somebody first
 * moves, so that they are there before anything can be pressed.
 */
const parts = lateModule(() =>
  import("./late-parts.ts").then((file) => {
    const { Menu, MenuItem, MenuSection, MenuSeparator, Submenu } = file;
    const { PopoverDialog, showToast, ToastRegion, TooltipHost } = file;
    const menu = { Menu, MenuItem, MenuSection, MenuSeparator, Submenu };
    return { ...menu, PopoverDialog, showToast, ToastRegion, TooltipHost };
  }),
);

export const fetchLate = parts.fetch;

/** Null until they have come. */
export const useLate = parts.use;

/** For what is drawn inside a late part: by then they are here. */
export function lateParts() {
  const here = parts.now();
  if (!here) throw new Error("a late part before it was fetched");
  return here;
}

const fetchQuietly = () => void fetchLate().catch(() => undefined);
if (typeof window !== "undefined") onFirstUse(fetchQuietly);

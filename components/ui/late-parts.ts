"use client";

/** What floats over a page: in a file of its own, which late.ts fetches. */
export { Menu, MenuItem, MenuSection, MenuSeparator, Submenu } from "./menu-parts.tsx";
export { PopoverDialog } from "./popover-dialog.tsx";
export { showToast, ToastRegion } from "./toast-region.tsx";
export { TooltipHost } from "./tooltip-host.tsx";

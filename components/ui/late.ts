"use client";

import { useSyncExternalStore } from "react";
import { onFirstUse } from "./on-first-use.ts";

/**
 * Menus, popovers, tooltips and toasts, which nobody needs to see a page: fetched when somebody first
 * moves, so that they are there before anything can be pressed.
 */
type Parts = typeof import("./late-parts.ts");

let parts: Parts | null = null;
let coming: Promise<Parts> | null = null;
const listeners = new Set<() => void>();

export function fetchLate(): Promise<Parts> {
  coming ??= import("./late-parts.ts").then(
    (file) => {
      const { Menu, MenuItem, MenuSection, MenuSeparator } = file;
      const { PopoverDialog, showToast, ToastRegion, TooltipHost } = file;
      const menu = { Menu, MenuItem, MenuSection, MenuSeparator };
      parts = { ...menu, PopoverDialog, showToast, ToastRegion, TooltipHost };
      for (const listener of listeners) listener();
      return parts;
    },
    (error: unknown) => {
      // the next press tries again
      coming = null;
      throw error;
    },
  );
  return coming;
}

/** For what is drawn inside a late part: by then they are here. */
export function lateParts(): Parts {
  if (!parts) throw new Error("a late part before it was fetched");
  return parts;
}

/** Null until they have come. */
export function useLate(): Parts | null {
  return useSyncExternalStore(
    subscribe,
    () => parts,
    () => null,
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const fetchQuietly = () => void fetchLate().catch(() => undefined);
if (typeof window !== "undefined") onFirstUse(fetchQuietly);

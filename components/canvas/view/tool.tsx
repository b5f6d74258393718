"use client";

import type { ReactNode } from "react";
import { classes } from "#components/ui/classes.ts";
import { PopoverSurface, PopoverTrigger } from "#components/ui/popover-trigger.tsx";
import { Press } from "#components/ui/press.tsx";
import { useCanvas } from "../canvas-context.tsx";
import { useStore } from "../store.ts";

type Props = {
  name: "filter" | "views";
  label: string;
  icon: ReactNode;
  /** something of it is in effect */
  isActive: boolean;
  children: ReactNode;
};

/** A button of the toolbar with a surface under it that stays open while one tries things. */
export function Tool({ name, label, icon, isActive, children }: Props) {
  const { openTool } = useCanvas();
  const isOpen = useStore(openTool, (now) => now === name);
  return (
    <PopoverTrigger isOpen={isOpen} onOpenChange={(open) => openTool.set(open ? name : null)}>
      <Press
        aria-label={label}
        className={classes(
          "flex h-8 shrink-0 cursor-default items-center gap-1.5 rounded-control px-2 text-13 font-medium hover:bg-hover hover:text-ink [&_svg]:size-4",
          isActive ? "bg-accent-tint text-accent" : "text-ink-soft",
        )}
      >
        {icon}
        <span className="hidden @[94rem]:inline">{label}</span>
      </Press>
      <PopoverSurface label={label} className="w-96 max-w-full p-4">
        {children}
      </PopoverSurface>
    </PopoverTrigger>
  );
}

"use client";

import type { ReactNode } from "react";
import { Button, Dialog, DialogTrigger } from "react-aria-components";
import { classes } from "#components/ui/classes.ts";
import { Popover } from "#components/ui/popover.tsx";
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
    <DialogTrigger isOpen={isOpen} onOpenChange={(open) => openTool.set(open ? name : null)}>
      <Button
        aria-label={label}
        className={classes(
          "flex h-8 shrink-0 cursor-default items-center gap-1.5 rounded-control px-2 text-13 font-medium hover:bg-hover hover:text-ink [&_svg]:size-4",
          isActive ? "bg-accent-tint text-accent" : "text-ink-soft",
        )}
      >
        {icon}
        <span className="hidden lg:inline">{label}</span>
      </Button>
      <Popover placement="bottom end" className="flex w-96 flex-col">
        <Dialog aria-label={label} className="max-h-[inherit] overflow-auto p-4 outline-none">
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

"use client";

import type { ReactNode } from "react";
import { Dialog } from "react-aria-components";
import { classes } from "./classes.ts";
import { Popover } from "./popover.tsx";
import type { Trigger } from "./trigger.ts";

export type PopoverDialogProps = {
  trigger: Trigger;
  label: string;
  className?: string;
  children: ReactNode;
};

/** A small dialog beside its button, at its right edge. */
export function PopoverDialog({ trigger, label, className, children }: PopoverDialogProps) {
  const { ref, isOpen, setOpen } = trigger;
  return (
    <Popover
      trigger="DialogTrigger"
      triggerRef={ref}
      isOpen={isOpen}
      onOpenChange={setOpen}
      placement="bottom end"
      className="flex flex-col"
    >
      <Dialog
        aria-label={label}
        className={classes("max-h-[inherit] overflow-auto outline-none", className)}
      >
        {children}
      </Dialog>
    </Popover>
  );
}

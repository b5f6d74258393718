"use client";

import { type ReactNode, use } from "react";
import { useLate } from "./late.ts";
import type { PopoverDialogProps } from "./popover-dialog.tsx";
import { type OpenState, SurfaceContext, TriggerContext, useTrigger } from "./trigger.ts";

/** A button and, after it, the `PopoverSurface` that it opens and that stays while one works in it. */
export function PopoverTrigger({
  children: [button, surface],
  ...state
}: OpenState & { children: [ReactNode, ReactNode] }) {
  const trigger = useTrigger("dialog", state);
  return (
    <>
      <TriggerContext value={trigger}>{button}</TriggerContext>
      <SurfaceContext value={trigger}>{surface}</SurfaceContext>
    </>
  );
}

export function PopoverSurface(props: Omit<PopoverDialogProps, "trigger">) {
  const trigger = use(SurfaceContext);
  const late = useLate();
  return trigger && late ? <late.PopoverDialog {...props} trigger={trigger} /> : null;
}

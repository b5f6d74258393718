"use client";

import { createContext, type RefObject, useId, useMemo, useRef, useState } from "react";
import { fetchLate } from "./late.ts";

/** Where the keyboard goes in what opens: the first or last entry, or the whole. */
export type OpensAt = "first" | "last" | "whole";

/** The tie between a button and what floats beside it. */
export type Trigger = {
  kind: "menu" | "dialog";
  id: string;
  ref: RefObject<HTMLButtonElement | null>;
  isOpen: boolean;
  opensAt: OpensAt;
  open(at: OpensAt): void;
  setOpen(isOpen: boolean): void;
};

/** For the button. */
export const TriggerContext = createContext<Trigger | null>(null);
/** For what floats. */
export const SurfaceContext = createContext<Trigger | null>(null);

export type OpenState = { isOpen?: boolean; onOpenChange?: (isOpen: boolean) => void };

export function useTrigger(kind: Trigger["kind"], { isOpen, onOpenChange }: OpenState): Trigger {
  const id = useId();
  const ref = useRef<HTMLButtonElement>(null);
  const [own, setOwn] = useState(false);
  const [opensAt, setOpensAt] = useState<OpensAt>("whole");
  const isNow = isOpen ?? own;
  return useMemo(() => {
    const setOpen = (next: boolean) => {
      setOwn(next);
      onOpenChange?.(next);
    };
    const open = (at: OpensAt) => {
      // who closes it gets the keyboard back here
      ref.current?.focus({ preventScroll: true });
      void fetchLate().catch(() => setOpen(false));
      setOpensAt(at);
      setOpen(true);
    };
    return { kind, id, ref, isOpen: isNow, opensAt, open, setOpen };
  }, [kind, id, isNow, opensAt, onOpenChange]);
}

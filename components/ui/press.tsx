"use client";

import {
  type ComponentProps,
  type KeyboardEvent,
  type PointerEvent,
  type Ref,
  use,
  useState,
} from "react";
import { type Trigger, TriggerContext } from "./trigger.ts";

export type PressProps = Omit<ComponentProps<"button">, "onClick" | "disabled" | "ref"> & {
  onPress?: (() => void) | undefined;
  /** one that the keyboard is on keeps it */
  isDisabled?: boolean | undefined;
  /** what it began goes on: a press does nothing, and the keyboard stays on it */
  isPending?: boolean | undefined;
  ref?: Ref<HTMLButtonElement> | undefined;
};

/** Any button: of the browser's own, and inside a trigger the one that opens what floats. */
export function Press({
  onPress,
  isDisabled,
  isPending = false,
  type = "button",
  ref,
  ...props
}: PressProps) {
  const trigger = use(TriggerContext);
  const [hasKeyboard, setHasKeyboard] = useState(false);
  // the browser would take the keyboard from it and leave it nowhere
  const keeps = isDisabled && hasKeyboard;
  const isIdle = isPending || keeps;
  return (
    <button
      {...(trigger ? opening(trigger) : {})}
      {...props}
      ref={joined(ref, trigger?.ref)}
      type={isIdle ? "button" : type}
      disabled={isDisabled && !keeps}
      aria-disabled={isIdle || undefined}
      data-off={isDisabled || undefined}
      onFocus={(event) => {
        props.onFocus?.(event);
        setHasKeyboard(true);
      }}
      onBlur={(event) => {
        props.onBlur?.(event);
        // in another window it waits here
        setHasKeyboard(document.activeElement === event.currentTarget);
      }}
      onPointerDown={(event) => {
        event.stopPropagation();
        if (trigger && !isIdle && isMouse(event)) trigger.open("whole");
      }}
      onMouseDown={(event) => {
        event.stopPropagation();
        // what opens has taken the keyboard by now
        if (trigger) event.preventDefault();
      }}
      onKeyDown={(event) => {
        props.onKeyDown?.(event);
        if (event.key === "Enter" || event.key === " ") event.stopPropagation();
        if (trigger && !isIdle) openByKey(event, trigger);
      }}
      onClick={(event) => {
        // a row that can be pressed is not, by a button in it
        event.stopPropagation();
        if (isIdle) return;
        // not every browser gives a pressed button the keyboard; Enter in a field keeps it there
        if (event.detail > 0) event.currentTarget.focus({ preventScroll: true });
        if (trigger && !trigger.isOpen) trigger.open(event.detail === 0 ? "first" : "whole");
        onPress?.();
      }}
    />
  );
}

function opening({ kind, id, isOpen }: Trigger): ComponentProps<"button"> {
  return { id, "aria-expanded": isOpen, "aria-haspopup": kind === "menu" ? "menu" : undefined };
}

const isMouse = ({ pointerType, button, ctrlKey }: PointerEvent) =>
  pointerType === "mouse" && button === 0 && !ctrlKey;

/** By the key itself: the click that the browser makes of one passes for a screen reader's. */
function openByKey(event: KeyboardEvent, trigger: Trigger): void {
  const isArrow = event.key === "ArrowDown" || event.key === "ArrowUp";
  const isPress = event.key === "Enter" || event.key === " ";
  if (!isPress && !(isArrow && trigger.kind === "menu")) return;
  event.preventDefault();
  event.stopPropagation();
  trigger.open(event.key === "ArrowUp" ? "last" : "first");
}

type Refs = readonly (Ref<HTMLButtonElement> | undefined)[];

function joined(...refs: Refs): Ref<HTMLButtonElement> {
  return (element) => {
    for (const ref of refs) {
      if (typeof ref === "function") ref(element);
      else if (ref) ref.current = element;
    }
  };
}

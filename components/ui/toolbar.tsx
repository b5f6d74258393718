"use client";

import { type ComponentProps, type KeyboardEvent, useLayoutEffect, useRef } from "react";

/** A bar of buttons that is one tab stop: arrows, Home and End go along it, and it keeps one's place. */
export function Toolbar({ children, onKeyDown, ...props }: ComponentProps<"div">) {
  const bar = useRef<HTMLDivElement>(null);
  // buttons come and go with what the bar is for
  useLayoutEffect(() => {
    if (bar.current) stopAt(bar.current, buttonsIn(bar.current).find(isStop));
  });
  return (
    <div
      {...props}
      ref={bar}
      role="toolbar"
      onFocus={({ currentTarget, target }) => {
        const button = buttonsIn(currentTarget).find((one) => one.isSameNode(target));
        if (button) stopAt(currentTarget, button);
      }}
      onKeyDown={(event) => {
        onKeyDown?.(event);
        goAlong(event);
      }}
    >
      {children}
    </div>
  );
}

function goAlong(event: KeyboardEvent<HTMLElement>): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const all = buttonsIn(event.currentTarget);
  const at = all.indexOf(event.target as HTMLElement);
  const next = at < 0 ? undefined : all[goalOf(event.key, at, all.length)];
  if (!next) return;
  event.preventDefault();
  event.stopPropagation();
  next.focus();
}

/** -1 where the key means nothing here. */
function goalOf(key: string, at: number, count: number): number {
  if (key === "ArrowRight") return (at + 1) % count;
  if (key === "ArrowLeft") return (at + count - 1) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : -1;
}

function stopAt(bar: HTMLElement, stop: HTMLElement | undefined): void {
  const all = buttonsIn(bar);
  const kept = stop ?? all[0];
  for (const button of all) button.tabIndex = button === kept ? 0 : -1;
}

const isStop = (button: HTMLElement) => button.getAttribute("tabindex") === "0";

function buttonsIn(bar: HTMLElement): HTMLElement[] {
  return [...bar.querySelectorAll<HTMLElement>("button:enabled")];
}

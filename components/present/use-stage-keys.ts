"use client";

import { useEffect, useEffectEvent } from "react";
import { hasLetterKeys } from "#components/shell/letter-keys.ts";

export type StageKeys = {
  by(steps: number): void;
  first(): void;
  last(): void;
  leave(): void;
  blank(): void;
  fullScreen?: () => void;
  speaker?: () => void;
};

/** The keys of a presentation, on a keyboard as on a remote. */
export function useStageKeys(keys: StageKeys): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    const act = event.defaultPrevented || isModified(event) ? null : actFor(event, keys);
    if (!act) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  }, []);
}

function actFor(event: KeyboardEvent, keys: StageKeys): (() => unknown) | null {
  const target = event.target instanceof Element ? event.target : null;
  // what is written or chosen somewhere is a matter of that place
  if (target?.closest("input, textarea, select, [role=menu], [role=dialog]")) return null;
  switch (event.key) {
    case "ArrowRight":
    case "PageDown":
      return () => keys.by(1);
    case "ArrowLeft":
    case "PageUp":
      return () => keys.by(-1);
    case "ArrowDown":
      return () => scrolls(1) || keys.by(1);
    case "ArrowUp":
      return () => scrolls(-1) || keys.by(-1);
    case " ":
      return target?.closest("button, a") ? null : () => keys.by(event.shiftKey ? -1 : 1);
    case "Home":
      return keys.first;
    case "End":
      return keys.last;
    case "Escape":
      return keys.leave;
    default:
      return hasLetterKeys() ? letterFor(event.key.toLowerCase(), keys) : null;
  }
}

function letterFor(letter: string, keys: StageKeys): (() => void) | null {
  if (letter === "b" || letter === ".") return keys.blank;
  if (letter === "f") return keys.fullScreen ?? null;
  return letter === "s" ? (keys.speaker ?? null) : null;
}

/** What is longer than the screen is read to its end first. */
function scrolls(by: 1 | -1): boolean {
  const slide = document.querySelector<HTMLElement>("[data-slide][data-shown]");
  if (!slide) return false;
  const { scrollTop, clientHeight, scrollHeight } = slide;
  const isMore = by === 1 ? scrollTop + clientHeight < scrollHeight - 2 : scrollTop > 2;
  if (isMore) slide.scrollBy({ top: by * clientHeight * 0.4 });
  return isMore;
}

function isModified({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey;
}

"use client";

import { useEffect, useEffectEvent } from "react";
import { useLetterKeys } from "#components/shell/letter-keys.ts";

/** Key -> what it does. Letters by what is written on them, digits by where they are. */
export type QueueKeys = Record<string, () => void>;

/**
 * Single keys of the queue: letters ("a"), digits ("1") and digits with Shift ("Shift+1"). They rest
 * while somebody types, while anything floats over the page, and when letters are switched off;
 * Ctrl+Z takes back all the same.
 */
export function useQueueKeys(keys: QueueKeys): void {
  const hasLetters = useLetterKeys();
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing || isBusy(event)) return;
    const name = nameOf(event);
    if (name === null || (name !== "Ctrl+z" && !hasLetters)) return;
    const run = keys[name === "Ctrl+z" ? "u" : name];
    if (!run) return;
    event.preventDefault();
    run();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}

function isBusy({ target }: KeyboardEvent): boolean {
  if (document.querySelector('[role="dialog"],[role="menu"],[role="listbox"]')) return true;
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input, textarea, select"))
  );
}

function nameOf(event: KeyboardEvent): string | null {
  const isCommand = event.ctrlKey || event.metaKey;
  if (isCommand && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "z") {
    return "Ctrl+z";
  }
  // AltGr passes for Ctrl+Alt on some keyboards
  if (isCommand || event.altKey || event.getModifierState("AltGraph")) return null;
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(event.code)?.[1];
  if (digit) return event.shiftKey ? `Shift+${digit}` : digit;
  return event.shiftKey ? null : event.key.toLowerCase();
}

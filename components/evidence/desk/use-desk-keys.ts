"use client";

import { useEffect, useEffectEvent } from "react";
import { hasLetterKeys } from "#components/shell/letter-keys.ts";

type Commands = {
  search: () => void;
  help: () => void;
  read: () => void;
  neighbour: (step: 1 | -1) => void;
};

/** Keys of the whole desk, wherever the keyboard stands, but for fields and what floats. */
export function useDeskKeys(commands: Commands): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (isElsewhere(event.target)) return;
    const letter = hasLetterKeys() ? event.key : "";
    if (event.key === "/") commands.search();
    else if (event.key === "?") commands.help();
    else if (letter === "u") commands.read();
    else if (letter === "J") commands.neighbour(1);
    else if (letter === "K") commands.neighbour(-1);
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => press(event);
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}

function isElsewhere(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const elsewhere =
    "input, textarea, [contenteditable], [role=dialog], [role=menu], [role=listbox]";
  return target.closest(elsewhere) !== null;
}

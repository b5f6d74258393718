"use client";

import { useEffect, useEffectEvent, useRef } from "react";

/** Something done at the desk, and how it is taken back: by what does the opposite. */
export type Step = { said: string; undo: () => void; redo: () => void };

const remembered = 200;

/**
 * One person's own acts at this page, back and forth with Ctrl+Z and Ctrl+Shift+Z or Ctrl+Y. Fields
 * keep those keys for their own text.
 */
export function useUndo(onMove: (direction: "undo" | "redo", said: string) => void) {
  const past = useRef<Step[]>([]);
  const future = useRef<Step[]>([]);

  function remember(step: Step) {
    past.current = [...past.current, step].slice(-remembered);
    future.current = [];
  }
  function undo() {
    const step = past.current.pop();
    if (!step) return;
    future.current.push(step);
    step.undo();
    onMove("undo", step.said);
  }
  function redo() {
    const step = future.current.pop();
    if (!step) return;
    past.current.push(step);
    step.redo();
    onMove("redo", step.said);
  }

  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.altKey || !(event.ctrlKey || event.metaKey) || isField(event.target)) return;
    const key = event.key.toLowerCase();
    if (key === "z") (event.shiftKey ? redo : undo)();
    else if (key === "y" && !event.shiftKey) redo();
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => press(event);
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);

  return { remember };
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest("input, textarea, [contenteditable]") !== null
  );
}

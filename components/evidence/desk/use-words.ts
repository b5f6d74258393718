"use client";

import { type KeyboardEvent, type RefObject, useEffect, useEffectEvent, useState } from "react";
import { isMac } from "#components/shell/is-mac.ts";
import { offsetAt, pointAt } from "../text-offsets.ts";

export type Words = {
  start: number;
  end: number;
  words: string;
  /** where they stand, in pixels from the corner of the text */
  box: { left: number; top: number; bottom: number };
};

type Caret = { left: number; top: number; height: number };

/**
 * Words chosen in a text: by mouse or finger as anywhere, by keys with a caret for reading. Left and
 * right move it, with Ctrl by words, with Shift they choose, and so do up and down.
 */
export function useWords(box: RefObject<HTMLDivElement | null>, text: string) {
  const [words, setWords] = useState<Words | null>(null);
  const [caret, setCaret] = useState<Caret | null>(null);

  const look = useEffectEvent(() => {
    const chosen = box.current && chosenIn(box.current, text);
    setWords(chosen ?? null);
    if (chosen) setCaret(null);
  });
  useEffect(() => {
    let isDown = false;
    const down = () => {
      isDown = true;
      setCaret(null);
    };
    const up = () => {
      isDown = false;
      // the browser has not yet made of it what it will be
      requestAnimationFrame(() => look());
    };
    const changed = () => {
      if (!isDown) look();
    };
    document.addEventListener("pointerdown", down);
    document.addEventListener("pointerup", up);
    document.addEventListener("pointercancel", up);
    document.addEventListener("selectionchange", changed);
    return () => {
      document.removeEventListener("pointerdown", down);
      document.removeEventListener("pointerup", up);
      document.removeEventListener("pointercancel", up);
      document.removeEventListener("selectionchange", changed);
    };
  }, []);

  function clear() {
    window.getSelection()?.removeAllRanges();
    setWords(null);
    setCaret(null);
  }

  /** True when the key was one of reading and choosing. */
  function onKey(event: KeyboardEvent, startsAt: number): boolean {
    const { key, shiftKey } = event;
    const move = moves[key];
    const isUpright = key === "ArrowUp" || key === "ArrowDown";
    const byWord = isMac() ? event.altKey : event.ctrlKey;
    const isOther = event.metaKey || (event.altKey && !byWord) || (isUpright && !shiftKey);
    if (!box.current || !move || isOther) return false;
    const selection = window.getSelection();
    if (!selection) return false;
    const anchor = selection.anchorNode;
    if (!anchor || offsetAt(box.current, anchor, selection.anchorOffset) === null) {
      const point = pointAt(box.current, startsAt);
      if (!point) return false;
      selection.collapse(point.node, point.offset);
    }
    const unit = move.unit === "character" && byWord ? "word" : move.unit;
    selection.modify(shiftKey ? "extend" : "move", move.direction, unit);
    setCaret(selection.isCollapsed ? caretIn(box.current, selection) : null);
    return true;
  }

  return { words, caret, clear, onKey };
}

const moves: Record<string, { direction: "forward" | "backward"; unit: string }> = {
  ArrowLeft: { direction: "backward", unit: "character" },
  ArrowRight: { direction: "forward", unit: "character" },
  ArrowUp: { direction: "backward", unit: "line" },
  ArrowDown: { direction: "forward", unit: "line" },
  Home: { direction: "backward", unit: "lineboundary" },
  End: { direction: "forward", unit: "lineboundary" },
};

function chosenIn(box: HTMLElement, text: string): Words | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const from = offsetAt(box, range.startContainer, range.startOffset);
  const to = offsetAt(box, range.endContainer, range.endOffset);
  if (from === null || to === null || from >= to) return null;
  const raw = text.slice(from, to);
  const words = raw.trim();
  if (words === "") return null;
  const start = from + raw.indexOf(words);
  const place = range.getBoundingClientRect();
  const corner = box.getBoundingClientRect();
  return {
    start,
    end: start + words.length,
    words,
    box: {
      left: place.left - corner.left,
      top: place.top - corner.top,
      bottom: place.bottom - corner.top,
    },
  };
}

function caretIn(box: HTMLElement, selection: Selection): Caret | null {
  const [place] = selection.getRangeAt(0).getClientRects();
  if (!place) return null;
  const corner = box.getBoundingClientRect();
  return { left: place.left - corner.left, top: place.top - corner.top, height: place.height };
}

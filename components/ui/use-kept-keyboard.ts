import { type FocusEvent, useEffect, useRef } from "react";

const STOP = "a[href], button";
const HOME = "[role=dialog], [role=alertdialog], aside, main";

/**
 * For a list, or buttons side by side, of which one may go while the keyboard is on it: that goes on in what
 * comes into its place, else in what stands before it, else at the beginning of the dialog, panel or page.
 */
export function useKeptKeyboard<T extends HTMLElement>() {
  const box = useRef<T>(null);
  const held = useRef<{ on: Element; at: number; home: Element | null } | null>(null);
  useEffect(() => {
    const left = held.current;
    if (!left || left.on.isConnected) return;
    held.current = null;
    // what asked about it (a menu, a question) goes first
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return;
      const rows = [...(box.current?.children ?? [])];
      const near = [...rows.slice(left.at), ...rows.slice(0, left.at).reverse()];
      const stops = near.flatMap(
        (row) => (row.matches(STOP) ? row : row.querySelector(STOP)) ?? [],
      );
      const next = stops[0] ?? left.home;
      if (next instanceof HTMLElement) next.focus();
    });
  });
  return {
    ref: box,
    onFocus: ({ currentTarget, target }: FocusEvent<T>) => {
      const at = [...currentTarget.children].findIndex((row) => row.contains(target));
      // what one of them opened stands elsewhere
      if (at >= 0) held.current = { on: target, at, home: currentTarget.closest(HOME) };
    },
  };
}

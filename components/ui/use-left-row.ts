import { type FocusEvent, useEffect, useRef } from "react";

/**
 * For a list whose rows may go while the keyboard is in one: it goes on in the row that comes into the place
 * of that, else in the last one, else at the beginning of the page.
 */
export function useLeftRow() {
  const list = useRef<HTMLUListElement>(null);
  const held = useRef<{ row: Element; at: number } | null>(null);
  useEffect(() => {
    const left = held.current;
    if (!left || left.row.isConnected) return;
    held.current = null;
    if (document.activeElement !== document.body) return;
    const rows = [...(list.current?.children ?? [])];
    const next = rows[left.at] ?? rows.at(-1);
    const stop = next?.querySelector<HTMLElement>("a[href], button");
    (stop ?? document.querySelector<HTMLElement>("main"))?.focus();
  });
  return {
    ref: list,
    onFocus: ({ currentTarget, target }: FocusEvent<HTMLUListElement>) => {
      const rows = [...currentTarget.children];
      const at = rows.findIndex((row) => row.contains(target));
      const row = rows[at];
      // what a row opened stands elsewhere
      if (row) held.current = { row, at };
    },
  };
}

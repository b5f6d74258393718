import { useEffect, useRef } from "react";

/**
 * When a row of a list goes away at somebody's own word, the keyboard goes on in the row that comes into
 * its place, else in the last one, else at the beginning of the page.
 */
export function useLeftRow(ids: readonly string[]) {
  const list = useRef<HTMLUListElement>(null);
  const leaving = useRef<{ id: string; at: number } | null>(null);
  useEffect(() => {
    const left = leaving.current;
    if (!left || ids.includes(left.id)) return;
    leaving.current = null;
    const row = list.current?.children[Math.min(left.at, ids.length - 1)];
    const next = row?.querySelector<HTMLElement>("a[href], button");
    (next ?? document.querySelector<HTMLElement>("main"))?.focus();
  });
  return {
    list,
    leave: (id: string) => {
      leaving.current = { id, at: ids.indexOf(id) };
    },
  };
}

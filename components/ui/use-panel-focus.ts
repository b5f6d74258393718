import { type RefObject, useCallback, useEffect, useSyncExternalStore } from "react";

/** Below Tailwind's md, where a panel is as large as the window. */
const COVERS = "(width < 48rem)";

/**
 * Who opens a panel that covers the page is in it: focus moves in, what lies under it cannot be
 * reached, and focus goes back where it came from. A panel beside the page takes focus where
 * `subject` says what it is about, each time that is another one. Whatever panel goes with the keyboard
 * in it gives that back.
 */
export function usePanelFocus(
  panel: RefObject<HTMLElement | null>,
  isCovering: boolean,
  subject?: string,
): void {
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      const isLost = document.activeElement === null || document.activeElement === document.body;
      if (isLost && before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  useEffect(() => {
    const element = panel.current;
    if (!element || (!isCovering && subject === undefined)) return;
    const before = document.activeElement;
    const uncover = isCovering ? makeInert(element) : null;
    if (!element.contains(before)) element.focus();
    return () => {
      const now = document.activeElement;
      const isLost = now === null || now === document.body || element.contains(now);
      // what lay under it can have the keyboard again only after this
      uncover?.();
      if (isLost && before instanceof HTMLElement) before.focus();
    };
  }, [panel, subject, isCovering]);
}

/** One that is not shown for a while, with a version looked at in its place, covers nothing. */
export function useIsCovering(panel: RefObject<HTMLElement | null>): boolean {
  const listen = useCallback(
    (tell: () => void) => {
      const query = matchMedia(COVERS);
      query.addEventListener("change", tell);
      const sizes = new ResizeObserver(tell);
      if (panel.current) sizes.observe(panel.current);
      return () => {
        query.removeEventListener("change", tell);
        sizes.disconnect();
      };
    },
    [panel],
  );
  return useSyncExternalStore(
    listen,
    () => matchMedia(COVERS).matches && panel.current?.checkVisibility() === true,
    () => false,
  );
}

/** All that is neither in the element nor around it, but for messages that float over everything. */
function makeInert(element: HTMLElement): () => void {
  const covered: Element[] = [];
  for (let inner: Element = element; inner !== document.body; ) {
    const outer: Element | null = inner.parentElement;
    if (!outer) break;
    for (const other of outer.children) {
      const floats = other.matches(
        "script, style, [data-live-announcer], [data-react-aria-top-layer]",
      );
      if (other === inner || floats || other.hasAttribute("inert")) continue;
      other.setAttribute("inert", "");
      covered.push(other);
    }
    inner = outer;
  }
  return () => {
    for (const other of covered) other.removeAttribute("inert");
  };
}

"use client";

import { type RefObject, useContext, useEffect } from "react";
import { OverlayTriggerStateContext } from "react-aria-components";

/**
 * What is pressed beside an open list closes it and does nothing else. A modal one would make the rest
 * of the page inert, of which the browser restyles every element, when it opens and when it closes.
 */
export function SelectBeside({ trigger }: { trigger: RefObject<HTMLElement | null> }) {
  const state = useContext(OverlayTriggerStateContext);
  useEffect(() => ignoreScrollsBefore(trigger.current), [trigger]);
  // biome-ignore lint/a11y/noStaticElementInteractions: the key for the same is Esc, from anywhere in the list
  return <div role="presentation" className="fixed inset-0 -z-1" onClick={() => state?.close()} />;
}

/**
 * A list closes when its button is scrolled away. The browser tells of a scroll a frame late, though: of
 * one that brought the button into view just before it was pressed it tells the list that has opened since.
 */
function ignoreScrollsBefore(trigger: HTMLElement | null): () => void {
  const place = () => {
    const { x, y } = trigger?.getBoundingClientRect() ?? {};
    return `${x} ${y}`;
  };
  const opened = place();
  const ignore = (event: Event) => {
    const isAround = event.target instanceof Node && event.target.contains(trigger);
    if (isAround && place() === opened) event.stopImmediatePropagation();
  };
  window.addEventListener("scroll", ignore, true);
  return () => window.removeEventListener("scroll", ignore, true);
}

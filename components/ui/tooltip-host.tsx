"use client";

import { useEffect, useId, useRef, useState } from "react";
import { Tooltip, TooltipTriggerStateContext } from "react-aria-components";
import { Kbd } from "./kbd.tsx";
import { watchTooltips } from "./watch-tooltips.ts";

/**
 * The one tooltip of a page: the words of whatever has `data-tooltip` and is rested upon or has the
 * keyboard. A hint, never the only way to learn something.
 */
export function TooltipHost() {
  const [target, setTarget] = useState<HTMLElement | null>(null);
  const triggerRef = useRef<HTMLElement | null>(null);
  triggerRef.current = target;
  const id = useId();
  useEffect(() => watchTooltips(setTarget), []);
  useEffect(() => {
    target?.setAttribute("aria-describedby", id);
    return () => target?.removeAttribute("aria-describedby");
  }, [target, id]);
  if (!target) return null;
  const { tooltip, shortcut } = target.dataset;
  return (
    <TooltipTriggerStateContext value={open}>
      <Tooltip
        // another place is another tooltip
        key={tooltip}
        triggerRef={triggerRef}
        offset={6}
        className="flex max-w-64 items-center gap-2 rounded-control bg-ink px-2 py-1 text-12 text-paper transition-opacity duration-120 entering:opacity-0"
      >
        <span id={id} className="contents">
          {tooltip}
          {shortcut ? <Kbd tone="inverse">{shortcut}</Kbd> : null}
        </span>
      </Tooltip>
    </TooltipTriggerStateContext>
  );
}

/** When it comes and goes says `watchTooltips`. */
const open = {
  isOpen: true,
  shouldSkipAnimation: false,
  open: () => undefined,
  close: () => undefined,
};

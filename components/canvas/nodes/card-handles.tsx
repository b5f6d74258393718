"use client";

import { memo } from "react";
import { useCanEdit } from "../canvas-context.tsx";
import { ConnectHandle } from "../edges/connect-handle.tsx";
import { useIsUnderMouse } from "../use-is-under-mouse.ts";

type Props = { id: string; isInCell: boolean; isShown: boolean };

/**
 * At the sides of a card what stretches it over steps, below it what connects it. Only the card under
 * the mouse and the selected one have them: on every card in sight they would be most of what is drawn.
 * On a telephone a card connects by its menu: browsers take a finger on a small card for one on the handle.
 */
export const CardHandles = memo(function CardHandles({ id, isInCell, isShown }: Props) {
  const isUnderMouse = useIsUnderMouse(id);
  const canEdit = useCanEdit();
  if (!canEdit || (!isShown && !isUnderMouse)) return null;
  return (
    <>
      {isInCell ? (
        <>
          <SpanHandle side="left" className="-left-1.5 pointer-coarse:-left-6" />
          <SpanHandle side="right" className="-right-1.5 pointer-coarse:-right-6" />
        </>
      ) : null}
      <ConnectHandle
        id={id}
        className="-bottom-2.5 left-1/2 -translate-x-1/2 pointer-coarse:-bottom-7 max-sm:pointer-coarse:hidden"
      />
    </>
  );
});

/** The keyboard stretches with Alt+Shift and an arrow. */
function SpanHandle({ side, className }: { side: "left" | "right"; className: string }) {
  return (
    <span
      aria-hidden="true"
      data-span={side}
      className={`nopan absolute inset-y-1 z-10 flex w-3 touch-none cursor-ew-resize items-center justify-center pointer-coarse:-inset-y-1 pointer-coarse:w-11 ${className}`}
    >
      <span className="h-5 max-h-full w-1 rounded-full bg-accent/70 pointer-coarse:h-7 pointer-coarse:w-1.5" />
    </span>
  );
}

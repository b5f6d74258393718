"use client";

import { ConnectHandle } from "../edges/connect-handle.tsx";

/** At the sides of a card what stretches it over steps, below it what connects it; on hover or when selected. */
export function CardHandles({
  id,
  isInCell,
  isShown,
}: {
  id: string;
  isInCell: boolean;
  isShown: boolean;
}) {
  const hidden = isShown ? "" : "opacity-0 group-hover:opacity-100";
  return (
    <>
      {isInCell ? (
        <>
          <SpanHandle side="left" className={`-left-1.5 ${hidden}`} />
          <SpanHandle side="right" className={`-right-1.5 ${hidden}`} />
        </>
      ) : null}
      <ConnectHandle id={id} className={`-bottom-2.5 left-1/2 -translate-x-1/2 ${hidden}`} />
    </>
  );
}

/** The keyboard stretches with Alt+Shift and an arrow. */
function SpanHandle({ side, className }: { side: "left" | "right"; className: string }) {
  return (
    <span
      aria-hidden="true"
      data-span={side}
      className={`nopan absolute inset-y-1 flex w-3 touch-none cursor-ew-resize items-center justify-center ${className}`}
    >
      <span className="h-5 max-h-full w-1 rounded-full bg-accent/70" />
    </span>
  );
}

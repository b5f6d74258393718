"use client";

import { X } from "lucide-react";
import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from "react";
import { IconButton } from "./icon-button.tsx";
import { useBackCloses } from "./use-back-closes.ts";
import { useIsCovering, usePanelFocus } from "./use-panel-focus.ts";

const narrowest = 360;
const widest = 420;

export type SidePanelProps = {
  title: ReactNode;
  /** name of the region for those who hear it; needed when the title is not plain text */
  label?: string;
  closeLabel: string;
  resizeLabel: string;
  onClose: () => void;
  /** beside the title: a menu, arrows to the next */
  actions?: ReactNode;
  /** stays at the lower edge while the rest scrolls */
  footer?: ReactNode;
  /** takes focus where it opens beside the page, and again whenever this is another one */
  takesFocusFor?: string;
  children: ReactNode;
};

/**
 * Details at the right while the page stays live: a flex sibling of the content, 360-420 px wide,
 * the whole screen on small ones. Esc closes it.
 */
export function SidePanel({
  title,
  label,
  closeLabel,
  resizeLabel,
  onClose,
  actions,
  footer,
  takesFocusFor,
  children,
}: SidePanelProps) {
  const panel = useRef<HTMLElement>(null);
  const isCovering = useIsCovering(panel);
  usePanelFocus(panel, isCovering, takesFocusFor);
  useBackCloses(isCovering, onClose);
  const [width, setWidth] = useState(narrowest + 20);
  return (
    <aside
      ref={panel}
      tabIndex={-1}
      aria-label={label ?? (typeof title === "string" ? title : undefined)}
      className="print:hidden fixed inset-0 z-40 flex min-h-0 flex-col bg-raised focus-visible:-outline-offset-2 md:relative md:inset-auto md:z-auto md:h-full md:w-(--panel-width) md:shrink-0 md:border-l md:border-hairline"
      style={{ "--panel-width": `${width}px` } as React.CSSProperties}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) onClose();
      }}
    >
      <ResizeHandle label={resizeLabel} width={width} onWidth={setWidth} />
      <header className="flex min-h-12 items-center gap-1 border-b border-hairline py-1.5 pr-2 pl-4">
        <h2 className="min-w-0 flex-1 text-14 font-bold">{title}</h2>
        {actions}
        <IconButton label={closeLabel} onPress={onClose}>
          <X aria-hidden="true" />
        </IconButton>
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain p-4">{children}</div>
      {footer ? <footer className="border-t border-hairline p-3">{footer}</footer> : null}
    </aside>
  );
}

function ResizeHandle({
  label,
  width,
  onWidth,
}: {
  label: string;
  width: number;
  onWidth: (width: number) => void;
}) {
  const to = (next: number) => onWidth(Math.min(widest, Math.max(narrowest, next)));
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    const { currentTarget, pointerId, clientX } = event;
    const right = currentTarget.parentElement?.getBoundingClientRect().right ?? 0;
    if (currentTarget.hasPointerCapture(pointerId)) to(Math.round(right - clientX));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowLeft") to(width + 10);
    if (event.key === "ArrowRight") to(width - 10);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that can be moved has no element of its own
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      onKeyDown={onKeyDown}
      className="absolute inset-y-0 -left-1 z-10 hidden w-2 cursor-col-resize touch-none transition-colors duration-120 hover:bg-accent/20 focus-visible:bg-accent/30 md:block"
    />
  );
}

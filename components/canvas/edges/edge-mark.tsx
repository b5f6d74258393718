"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import type { EdgeLine } from "#domain/map/layout-boxes.ts";
import { edgeIcons } from "./edge-icons.ts";
import { useEdgeWords } from "./edge-words.ts";
import { useEdgePick } from "./use-edge-pick.ts";

/** What a name needs beside its letters, and below which width only the mark is drawn, px. */
const narrowest = 56;
const widest = 200;

/** Whether a line's name is written on it: where that has room. */
export function hasName({ edge, labelRoom }: EdgeLine): boolean {
  return labelRoom >= narrowest && (edge.label !== "" || edge.kind !== "next");
}

/** On the line: its kind as a mark, its name where that has room. Pressing it selects the line. */
export const EdgeMark = memo(function EdgeMark({ line }: { line: EdgeLine }) {
  const t = useTranslations("canvas");
  const words = useEdgeWords();
  const pick = useEdgePick(line.edge.id);
  const { edge, labelAt, labelRoom } = line;
  const Mark = edgeIcons[edge.kind];
  const room = Math.min(widest, labelRoom);
  const name = words(edge);
  const button = {
    type: "button",
    tabIndex: -1,
    "data-edge": edge.id,
    "aria-label": name,
    title: name,
    onPointerDown: stop,
    onClick: pick,
  } as const;
  const look =
    "nopan pointer-events-auto cursor-default rounded-full bg-paper text-ink-soft hover:bg-hover hover:text-ink";
  if (!hasName(line)) {
    const place = { left: labelAt.x - 7, top: labelAt.y - 7 };
    return <button {...button} className={`absolute size-3.5 ${look}`} style={place} />;
  }
  return (
    <span
      className="absolute flex h-[18px] justify-center"
      style={{ left: labelAt.x - room / 2, top: labelAt.y - 9, width: room }}
    >
      <button
        {...button}
        className={`flex h-full max-w-full items-center gap-1 px-1.5 text-12 leading-none ring-1 ring-hairline ${look}`}
      >
        <Mark aria-hidden="true" className="size-3 shrink-0" />
        <span className="truncate">{edge.label === "" ? t(`edge.${edge.kind}`) : edge.label}</span>
      </button>
    </span>
  );
});

function stop(event: { stopPropagation(): void }): void {
  event.stopPropagation();
}

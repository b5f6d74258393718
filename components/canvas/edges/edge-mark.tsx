"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import type { EdgeLine } from "#domain/map/layout-boxes.ts";
import { edgeLook } from "./edge-look.ts";
import { useEdgeWords } from "./edge-words.ts";
import { useEdgePick } from "./use-edge-pick.ts";

/** What a name needs beside its letters, and below which width only the mark is drawn, px. */
const narrowest = 56;

/** On the line: its kind as a mark, its name where that has room. Pressing it selects the line. */
export const EdgeMark = memo(function EdgeMark({ line }: { line: EdgeLine }) {
  const t = useTranslations("canvas");
  const words = useEdgeWords();
  const pick = useEdgePick(line.edge.id);
  const { edge, labelAt, labelRoom } = line;
  const { mark: Mark } = edgeLook[edge.kind];
  const hasName = labelRoom >= narrowest && (edge.label !== "" || edge.kind !== "next");
  return (
    <button
      type="button"
      tabIndex={-1}
      data-edge={edge.id}
      aria-label={words(edge)}
      title={words(edge)}
      onPointerDown={(event) => event.stopPropagation()}
      onClick={pick}
      className={`nopan pointer-events-auto absolute flex cursor-default items-center justify-center gap-1 rounded-full bg-paper text-12 leading-none text-ink-soft hover:bg-hover hover:text-ink ${hasName ? "h-[18px] px-1.5 ring-1 ring-hairline" : "size-[14px]"}`}
      style={{
        maxWidth: hasName ? Math.min(200, labelRoom) : undefined,
        transform: `translate(-50%, -50%) translate(${labelAt.x}px, ${labelAt.y}px)`,
      }}
    >
      <Mark aria-hidden="true" className="size-3 shrink-0" />
      {hasName ? (
        <span className="truncate">{edge.label === "" ? t(`edge.${edge.kind}`) : edge.label}</span>
      ) : null}
    </button>
  );
});

"use client";

import { CornerDownRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { Edge } from "#domain/map/journey-map.ts";
import { useCanvas, useMap } from "../canvas-context.tsx";
import { cursorOn } from "../cursor.ts";
import { EdgeLabelField } from "../edges/edge-label-field.tsx";
import { gridOf } from "../grid.ts";
import { useStore } from "../store.ts";

/** Where it goes on from here, in words. */
export function EdgeSentences({ sourceId, className }: { sourceId: string; className?: string }) {
  const t = useTranslations("canvas");
  const edges = useMap((map) => map.edges);
  const own = useMemo(() => edges.filter(({ source }) => source === sourceId), [edges, sourceId]);
  // the titles of the ends as one string, so that only another title draws again
  const ends = useMap((map) => {
    const grid = gridOf(map);
    return JSON.stringify(
      own.map(({ target }) => grid.step(target)?.title ?? grid.card(target)?.text ?? ""),
    );
  });
  if (own.length === 0) return null;
  const titles: string[] = JSON.parse(ends);
  return (
    <ul className={`flex flex-col gap-1 text-13 text-ink-soft ${className ?? ""}`}>
      {own.map((edge, i) => (
        <EdgeSentence key={edge.id} edge={edge} target={titles[i] || t("untitledStep")} />
      ))}
    </ul>
  );
}

/** A press chooses the connection and shows what can be done with it. */
function EdgeSentence({ edge, target }: { edge: Edge; target: string }) {
  const t = useTranslations("canvas");
  const model = useCanvas();
  const { id, kind, label, source } = edge;
  const chosen = useStore(model.edge, (now) => (now?.id === id ? now : null));
  if (chosen?.isWriting) {
    return (
      <li>
        <EdgeLabelField edge={edge} style={{ position: "static" }} />
      </li>
    );
  }
  return (
    <li>
      <button
        type="button"
        tabIndex={-1}
        onClick={(event) => {
          event.stopPropagation();
          model.focus(cursorOn(model.grid(), source));
          model.pickEdge(id);
          const { left, bottom } = event.currentTarget.getBoundingClientRect();
          model.menuAt.set({ x: left, y: bottom });
        }}
        className={`flex cursor-default items-start gap-1.5 rounded-control px-1 text-left hover:bg-hover hover:text-ink ${chosen ? "bg-accent-tint text-ink" : ""}`}
      >
        <CornerDownRight aria-hidden="true" className="mt-0.5 size-3.5 shrink-0 text-ink-faint" />
        <span className="min-w-0 break-words">
          {t("outline.edge", {
            // a hyphen is no part of an ICU select key
            kind: kind === "hand-off" ? "handOff" : kind,
            target,
          })}
          {label === "" ? "" : `: ${label}`}
        </span>
      </button>
    </li>
  );
}

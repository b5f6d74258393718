"use client";

import { useTranslations } from "next-intl";
import { type CSSProperties, useEffect, useRef } from "react";
import { labelEdge } from "#domain/map/commands/edge.ts";
import type { Edge } from "#domain/map/journey-map.ts";
import { useCanEdit, useCanvas } from "../canvas-context.tsx";
import { useViewpoint } from "../viewpoint.tsx";

/**
 * The name of a connection, written where it stands: Enter keeps it, Esc leaves it as it was. Words that
 * one may not write any more are told.
 */
export function EdgeLabelField({ edge, style }: { edge: Edge; style: CSSProperties }) {
  const t = useTranslations("canvas");
  const model = useCanvas();
  const view = useViewpoint();
  const canEdit = useCanEdit();
  const field = useRef<HTMLInputElement>(null);
  const isOver = useRef(false);
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);
  const finish = (isKept: boolean) => {
    if (isOver.current) return;
    isOver.current = true;
    const label = field.current?.value.trim() ?? "";
    if (isKept && model.canEdit.get()) labelEdge(model.edit, { id: edge.id, label });
    else if (isKept && label !== edge.label) model.lose(label, "refused");
    model.pickEdge(edge.id);
  };
  useEffect(() => {
    if (!canEdit) finish(true);
  });
  return (
    <input
      ref={field}
      aria-label={t("edgeTools.name")}
      defaultValue={edge.label}
      maxLength={500}
      className="nopan nodrag pointer-events-auto absolute z-10 h-7 w-44 rounded-control bg-raised px-2 text-12 text-ink outline-2 outline-accent"
      style={style}
      onPointerDown={(event) => event.stopPropagation()}
      onBlur={(event) => {
        if (document.activeElement !== event.target) finish(true);
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing || (event.key !== "Enter" && event.key !== "Escape"))
          return;
        finish(event.key === "Enter");
        view.takeFocus();
      }}
    />
  );
}

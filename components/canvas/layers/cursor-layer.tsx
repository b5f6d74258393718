"use client";

import { ViewportPortal } from "@xyflow/react";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { memo } from "react";
import { cardHeight } from "#domain/map/card-height.ts";
import { holdsCards } from "#domain/map/lane-type.ts";
import { cellRect } from "#domain/map/layout.ts";
import type { Layout, Rect } from "#domain/map/layout-boxes.ts";
import { sizes } from "#domain/map/layout-sizes.ts";
import { useCanEdit, useCanvas } from "../canvas-context.tsx";
import { CardEditor } from "../card-editor.tsx";
import { startEditing } from "../commands/start-editing.ts";
import type { Cursor } from "../cursor.ts";
import type { Grid } from "../grid.ts";
import { useLayout } from "../map-layout.ts";
import { useStore } from "../store.ts";

type Cell = Extract<Cursor, { at: "cell" }>;

/** The empty place under the cursor or the pointer, and the editor of a new card. */
export const CursorLayer = memo(function CursorLayer() {
  const model = useCanvas();
  const layout = useLayout();
  const cursor = useStore(model.cursor, (now) => now);
  const hovered = useStore(model.hovered, (now) => now);
  const editing = useStore(model.editing, (now) => now);
  const grid = model.grid();
  const isEmpty = cursor?.at === "cell" && !grid.cards(cursor.laneId, cursor.stepId)[cursor.index];
  return (
    <ViewportPortal>
      {hovered && !editing && !isSamePlace(hovered, cursor) ? (
        <EmptyPlace cell={hovered} layout={layout} grid={grid} isFocused={false} />
      ) : null}
      {isEmpty && editing?.kind !== "new" ? (
        <EmptyPlace cell={cursor} layout={layout} grid={grid} isFocused />
      ) : null}
      {editing?.kind === "new" ? (
        <NewCard cell={{ ...editing, at: "cell" }} layout={layout} grid={grid} />
      ) : null}
    </ViewportPortal>
  );
});

type PlaceProps = { cell: Cell; layout: Layout; grid: Grid; isFocused: boolean };

function EmptyPlace({ cell, layout, grid, isFocused }: PlaceProps) {
  const t = useTranslations("canvas");
  const model = useCanvas();
  const canEdit = useCanEdit();
  const rect = newCardPlace(cell, layout, grid);
  const type = grid.lane(cell.laneId)?.type;
  if (!rect || !type) return null;
  if (!holdsCards(type)) {
    const whole = isFocused ? cellRect(layout, cell.laneId, cell.stepId) : null;
    return whole ? (
      <div
        className="pointer-events-none absolute rounded-card ring-2 ring-accent ring-inset"
        style={boxed(whole)}
      />
    ) : null;
  }
  if (!canEdit && !isFocused) return null;
  return (
    <button
      type="button"
      tabIndex={-1}
      data-empty-place=""
      aria-label={t("newCardHere")}
      onClick={() => {
        model.focus(cell);
        if (!isFocused || model.editing.get() === null) startEditing(model, "");
      }}
      className={`absolute flex cursor-default items-center justify-center rounded-card text-ink-faint ${isFocused ? "ring-2 ring-accent" : "bg-hover/70"}`}
      style={boxed(rect)}
    >
      <Plus aria-hidden="true" className="size-3.5" />
    </button>
  );
}

function NewCard({ cell, layout, grid }: Omit<PlaceProps, "isFocused">) {
  const rect = newCardPlace(cell, layout, grid);
  if (!rect) return null;
  return (
    <div
      className="absolute z-[1000]"
      style={{ ...boxed(rect), minHeight: cardHeight("", rect.width), height: "auto" }}
    >
      <CardEditor />
    </div>
  );
}

/** Below the cell's last card, or where the card at that index begins. */
export function newCardPlace(cell: Cell, layout: Layout, grid: Grid): Rect | null {
  const rect = cellRect(layout, cell.laneId, cell.stepId);
  if (!rect) return null;
  const bottom = layout.cards
    .filter((box) => box.cell?.laneId === cell.laneId && covers(box.cell, cell.stepId, grid))
    .reduce(
      (low, box) => Math.max(low, box.rect.y + box.rect.height + sizes.cardGap),
      rect.y + sizes.lanePadding,
    );
  const height = Math.max(
    sizes.addHeight,
    Math.min(sizes.addHeight + 10, rect.y + rect.height - bottom - 4),
  );
  return {
    x: rect.x + sizes.cardInset,
    y: bottom,
    width: rect.width - 2 * sizes.cardInset,
    height,
  };
}

function covers(cell: { column: number; columnTo: number }, stepId: string, grid: Grid): boolean {
  const column = grid.steps.findIndex(({ id }) => id === stepId);
  return column >= cell.column && column <= cell.columnTo;
}

function isSamePlace(a: Cell, b: Cursor | null): boolean {
  return b?.at === "cell" && a.laneId === b.laneId && a.stepId === b.stepId && a.index === b.index;
}

function boxed({ x, y, width, height }: Rect) {
  return { left: x, top: y, width, height };
}

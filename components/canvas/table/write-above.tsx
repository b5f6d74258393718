"use client";

import { useTranslations } from "next-intl";
import { useCanvas } from "../canvas-context.tsx";
import { CardEditor } from "../card-editor.tsx";
import type { Editing } from "../editing.ts";
import type { Grid } from "../grid.ts";
import { useStore } from "../store.ts";
import type { Words } from "./rows.ts";

/** Above the rows: what is written that no row has yet, as a new card, or a title. */
export function WriteAbove({ words }: { words: Words }) {
  const t = useTranslations("canvas");
  const model = useCanvas();
  const editing = useStore(model.editing, (now) => now);
  if (!editing || editing.kind === "card") return null;
  const grid = model.grid();
  return (
    <div className="flex flex-col gap-1 px-4 pb-2 text-12 text-ink-soft">
      <span>{placeWords(editing, grid, words, t("newCardHere"))}</span>
      <div className="max-w-xl">
        <CardEditor isTitle={editing.kind !== "new"} />
      </div>
    </div>
  );
}

function placeWords(editing: Editing, grid: Grid, words: Words, newCard: string): string {
  if (editing.kind !== "new") return editing.base;
  const lane = grid.lane(editing.laneId);
  const step = grid.step(editing.stepId);
  return [newCard, step && words.stepOf(step), lane && words.laneOf(lane)]
    .filter(Boolean)
    .join(" · ");
}

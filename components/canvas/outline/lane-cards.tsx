"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { memo, type ReactNode } from "react";
import type { Lane } from "#domain/map/journey-map.ts";
import { useCanEdit, useCanvas } from "../canvas-context.tsx";
import { CardEditor } from "../card-editor.tsx";
import { startEditing } from "../commands/start-editing.ts";
import { useLaneTitle } from "../lane-title.ts";
import { useStore } from "../store.ts";
import { useGridIds } from "../use-grid.ts";
import { CardLine } from "./card-line.tsx";
import { CellTalks } from "./cell-talks.tsx";

type Props = { lane: Lane; stepId: string };

/** The cards of one lane at one step; nothing where there are none and none is being written. */
export const LaneCards = memo(function LaneCards({ lane, stepId }: Props) {
  const model = useCanvas();
  const title = useLaneTitle(lane);
  const ids = useGridIds((grid) => grid.cards(lane.id, stepId));
  const writtenAt = useStore(model.editing, (now) =>
    now?.kind === "new" && now.laneId === lane.id && now.stepId === stepId ? now.index : null,
  );
  if (ids.length === 0 && writtenAt === null) return null;
  const lines = ids.map((id, index) => <CardLine key={id} id={id} index={index} />);
  // the same field whatever others put around it
  if (writtenAt !== null) lines.splice(writtenAt, 0, <NewCard key="new card" />);
  return (
    <LaneRow
      title={title}
      action={
        <>
          <CellTalks laneId={lane.id} stepId={stepId} />
          {writtenAt === null ? <AddCard lane={lane} stepId={stepId} count={ids.length} /> : null}
        </>
      }
    >
      <ul className="flex min-w-0 flex-col gap-1.5">{lines}</ul>
    </LaneRow>
  );
});

type RowProps = { title: string; action?: ReactNode; children: ReactNode };

/** A lane's name beside what it holds, above it where it is narrow. */
export function LaneRow({ title, action, children }: RowProps) {
  return (
    <div className="group/lane print:break-inside-avoid grid gap-x-4 gap-y-1 sm:grid-cols-[9rem_minmax(0,1fr)]">
      <div className="flex min-w-0 items-start gap-1 sm:justify-between">
        <h4 className="min-w-0 py-1 text-13 font-medium break-words hyphens-auto text-ink-soft">
          {title}
        </h4>
        {action}
      </div>
      <div className="min-w-0">{children}</div>
    </div>
  );
}

function NewCard() {
  return (
    <li>
      <CardEditor />
    </li>
  );
}

function AddCard({ lane, stepId, count }: Props & { count: number }) {
  const t = useTranslations("canvas");
  const model = useCanvas();
  const title = useLaneTitle(lane);
  if (!useCanEdit()) return null;
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={t("outline.addTo", { lane: title })}
      onClick={() => {
        model.focus({ at: "cell", laneId: lane.id, stepId, index: count });
        startEditing(model, "");
      }}
      className="print:hidden mt-0.5 flex size-6 shrink-0 cursor-default items-center justify-center rounded-control text-ink-soft opacity-0 group-hover/lane:opacity-100 group-focus-within/lane:opacity-100 hover:bg-hover hover:text-ink focus-visible:opacity-100 pointer-coarse:opacity-100"
    >
      <Plus aria-hidden="true" className="size-4" />
    </button>
  );
}

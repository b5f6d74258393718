"use client";

import { useTranslations } from "next-intl";
import { useCanvas } from "../canvas-context.tsx";
import { CardEditor } from "../card-editor.tsx";
import { EvidenceDot } from "../evidence-dot.tsx";
import { laneHue } from "../lane-hue.ts";
import { useOverlay } from "../overlay-context.tsx";
import { useStore } from "../store.ts";
import type { Row, Words } from "./rows.ts";

export type ColumnId =
  | "phase"
  | "step"
  | "lane"
  | "type"
  | "text"
  | "tags"
  | "owner"
  | "status"
  | "evidence"
  | "edited";
type Props = { row: Row; words: Words };

export function CellOf({ column, row, words }: Props & { column: ColumnId }) {
  const t = useTranslations("canvas");
  const { step, lane } = row;
  switch (column) {
    case "phase":
      return <Plain>{row.phase || (step ? t("untitledPhase") : t("parking"))}</Plain>;
    case "step":
      return <Plain>{step ? words.stepOf(step) : ""}</Plain>;
    case "lane":
      return <Plain>{lane ? words.laneOf(lane) : ""}</Plain>;
    case "type":
      return <Plain>{lane ? words.typeOf(lane) : ""}</Plain>;
    case "text":
      return <Text row={row} words={words} />;
    case "tags":
      return <Plain>{words.tagsOf(row)}</Plain>;
    case "owner":
      return <Plain>{words.ownerOf(row)}</Plain>;
    case "status":
      return <Plain>{words.statusOf(row)}</Plain>;
    case "evidence":
      return <Evidence row={row} />;
    case "edited":
      return <Plain>{words.editedOf(row)}</Plain>;
    default:
      return column satisfies never;
  }
}

function Plain({ children }: { children: string }) {
  return <span className="block break-words hyphens-auto text-ink-soft">{children}</span>;
}

/** The words of a card, or the field in which they are written. */
function Text({ row, words }: Props) {
  const t = useTranslations("canvas.table");
  const { card, lane } = row;
  const isEditing = useStore(
    useCanvas().editing,
    (now) => card !== null && now?.kind === "card" && now.id === card.id,
  );
  if (!card) return <span className="text-ink-faint">{t("noCards")}</span>;
  if (isEditing) return <CardEditor isAlone />;
  return (
    <span className="relative block pl-2.5 text-ink">
      <span
        aria-hidden="true"
        className="absolute inset-y-0.5 left-0 w-[3px] rounded-full"
        style={{ background: laneHue(lane?.type ?? null, card.colour) }}
      />
      <span className="line-clamp-4 break-words print:line-clamp-none whitespace-pre-wrap">
        {words.textOf(row)}
      </span>
    </span>
  );
}

/** How well a card is known, and what is known of the step where it stands. */
function Evidence({ row: { card, step } }: Pick<Props, "row">) {
  const { steps, cards } = useOverlay();
  const found = steps.get(step?.id ?? "");
  const known = card ? (cards.get(card.id)?.evidence ?? found?.evidence) : undefined;
  return (
    <div className="-my-0.5 flex print:my-0 items-center gap-1">
      {card && known ? <EvidenceDot state={known} about={{ kind: "card", id: card.id }} /> : null}
      {found?.mark}
    </div>
  );
}

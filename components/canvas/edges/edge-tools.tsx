"use client";

import { ArrowLeftRight, Pencil, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useMemo } from "react";
import { type EdgeKind, edgeKinds } from "#domain/map/kinds.ts";
import type { EdgeLine } from "#domain/map/layout-boxes.ts";
import { useCanEdit, useCanvas } from "../canvas-context.tsx";
import { useLayout } from "../map-layout.ts";
import { giveKind, removeEdge, turnEdge } from "./change-edge.ts";
import { clearPlace, wordedRects } from "./clear-place.ts";
import { edgeIcons } from "./edge-icons.ts";
import { EdgeLabelField } from "./edge-label-field.tsx";
import { useEdgeWords } from "./edge-words.ts";

/** On a selected line: its name, its kind, turning it round, taking it away. */
export function EdgeTools({ line, isWriting }: { line: EdgeLine; isWriting: boolean }) {
  const t = useTranslations("canvas");
  const model = useCanvas();
  const canEdit = useCanEdit();
  const words = useEdgeWords();
  const { edge, labelAt } = line;
  const layout = useLayout();
  const { length } = edge.label;
  const at = useMemo(
    () => clearPlace(wordedRects(layout), labelAt, { width: widthFor(length), height: HEIGHT }),
    [layout, labelAt, length],
  );
  const place = { transform: `translate(-50%, -50%) translate(${at.x}px, ${at.y}px)` };
  if (isWriting) return <EdgeLabelField edge={edge} style={place} />;
  if (!canEdit) {
    return (
      <p
        className="absolute z-10 rounded-full bg-raised px-2 py-1 text-12 ring-1 ring-accent"
        style={place}
      >
        {words(edge)}
      </p>
    );
  }
  return (
    <div
      role="toolbar"
      aria-label={words(edge)}
      className="nopan pointer-events-auto absolute z-10 flex items-center gap-0.5 rounded-card bg-raised p-0.5 text-12 shadow-sm ring-1 ring-accent"
      style={place}
      onPointerDown={(event) => event.stopPropagation()}
    >
      <button
        type="button"
        tabIndex={-1}
        className="flex h-6 max-w-40 cursor-default items-center gap-1 rounded-control px-1.5 text-ink hover:bg-hover"
        onClick={() => model.pickEdge(edge.id, { isWriting: true })}
      >
        <span className="truncate">{edge.label === "" ? t("edgeTools.name") : edge.label}</span>
        <Pencil aria-hidden="true" className="size-3 shrink-0 text-ink-faint" />
      </button>
      {edgeKinds.map((kind) => (
        <Tool
          key={kind}
          label={t(`edge.${kind}`)}
          isPressed={edge.kind === kind}
          onPress={() => giveKind(model, edge, kind)}
        >
          <Mark kind={kind} />
        </Tool>
      ))}
      <Tool label={t("edgeTools.turn")} onPress={() => turnEdge(model, edge)}>
        <ArrowLeftRight aria-hidden="true" className="size-3.5" />
      </Tool>
      <Tool label={t("edgeTools.remove")} onPress={() => removeEdge(model, edge)}>
        <Trash2 aria-hidden="true" className="size-3.5" />
      </Tool>
    </div>
  );
}

const HEIGHT = 30;

/** Six tools and the name, which ends in dots when it is long; px. */
function widthFor(letters: number): number {
  return 164 + Math.min(160, 36 + Math.max(letters, 4) * 7);
}

function Mark({ kind }: { kind: EdgeKind }) {
  const Icon = edgeIcons[kind];
  return <Icon aria-hidden="true" className="size-3.5" />;
}

type ToolProps = {
  label: string;
  isPressed?: boolean;
  onPress: () => void;
  children: ReactNode;
};

function Tool({ label, isPressed, onPress, children }: ToolProps) {
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={label}
      title={label}
      {...(isPressed === undefined ? {} : { "aria-pressed": isPressed })}
      className="flex size-6 cursor-default items-center justify-center rounded-control text-ink-soft hover:bg-hover hover:text-ink aria-pressed:bg-accent aria-pressed:text-on-accent"
      onClick={onPress}
    >
      {children}
    </button>
  );
}

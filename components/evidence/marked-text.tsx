"use client";

import { useTranslations } from "next-intl";
import { Fragment, type KeyboardEvent, useEffect, useMemo, useRef } from "react";
import { classes } from "#components/ui/classes.ts";
import type { ExcerptLabel } from "#domain/evidence/excerpt.ts";
import { CueText } from "./cue-text.tsx";
import { LabelMark } from "./label-mark.tsx";
import { type Passage, piecesOf } from "./marked-pieces.ts";

const keys: Record<string, ExcerptLabel> = { p: "pain", g: "gain", n: "neutral" };

/**
 * A note's text with its passages marked by colour, line and shape. One tab stop: arrows go from
 * passage to passage, p, g and n say what it is.
 */
export function MarkedText({
  text,
  language,
  passages,
  selectedId,
  onSelect,
  onLabel,
}: {
  text: string;
  language: string;
  /** with the words that made the machine say so: shown in the one selected */
  passages: (Passage & { cues: { start: number; end: number }[] })[];
  selectedId: string | null;
  onSelect: (id: string | null) => void;
  /** left out where the reader may not correct */
  onLabel?: (id: string, label: ExcerptLabel) => void;
}) {
  const t = useTranslations("evidence");
  const box = useRef<HTMLDivElement>(null);
  const pieces = useMemo(() => piecesOf(text.length, passages), [text, passages]);
  const byId = useMemo(() => new Map(passages.map((one) => [one.id, one])), [passages]);
  const order = useMemo(
    () => [...new Set(pieces.flatMap(({ passageId }) => passageId ?? []))],
    [pieces],
  );
  const stop = selectedId !== null && order.includes(selectedId) ? selectedId : order[0];

  // What was opened from elsewhere (a quotation, a link) is brought into view.
  const opened = useRef(selectedId);
  useEffect(() => {
    if (opened.current) partOf(box.current, opened.current)?.scrollIntoView({ block: "center" });
  }, []);

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || stop === undefined) return;
    const now = selectedId ?? stop;
    const label = keys[event.key.toLowerCase()];
    const move = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (move) {
      const next = order[order.indexOf(now) + move];
      if (next === undefined) return;
      onSelect(next);
      partOf(box.current, next)?.focus();
    } else if (label && onLabel) {
      onSelect(now);
      onLabel(now, label);
    } else if (event.key === "Enter" || event.key === " ") {
      onSelect(now);
    } else if (event.key === "Escape" && selectedId !== null) {
      onSelect(null);
    } else return;
    event.preventDefault();
  }

  const seen = new Set<string>();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would not hold running text
    <div
      ref={box}
      role="group"
      aria-label={t("note.textWithMarks")}
      lang={language === "und" ? undefined : language}
      onKeyDown={onKeyDown}
      className="text-14 leading-6 whitespace-pre-wrap"
    >
      {pieces.map(({ start, end, passageId }) => {
        const words = text.slice(start, end);
        const passage = passageId === null ? undefined : byId.get(passageId);
        if (!passage) return <Fragment key={start}>{words}</Fragment>;
        const isFirst = !seen.has(passage.id);
        seen.add(passage.id);
        const isSelected = passage.id === selectedId;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a button cannot break over lines
          <span
            key={start}
            role="button"
            data-passage={isFirst ? passage.id : undefined}
            tabIndex={isFirst && passage.id === stop ? 0 : -1}
            aria-pressed={isSelected}
            onClick={() => onSelect(isSelected ? null : passage.id)}
            onKeyDown={undefined}
            className={classes(
              "cursor-pointer rounded-mark box-decoration-clone",
              looks[passage.label],
              isSelected && "outline-2 outline-accent",
            )}
          >
            {isFirst && passage.label !== "neutral" ? (
              <span className="mr-1 inline-block align-baseline hyphens-none">
                <LabelMark label={passage.label} isNamed size={10} />
              </span>
            ) : null}
            {isSelected ? <CueText text={words} start={start} cues={passage.cues} /> : words}
          </span>
        );
      })}
    </div>
  );
}

function partOf(box: HTMLElement | null, id: string): HTMLElement | undefined {
  const parts = box?.querySelectorAll<HTMLElement>("[data-passage]") ?? [];
  return [...parts].find((part) => part.dataset.passage === id);
}

const looks: Record<ExcerptLabel, string> = {
  pain: "bg-pain-tint px-0.5 underline decoration-pain decoration-wavy decoration-1 underline-offset-4",
  gain: "bg-gain-tint px-0.5 underline decoration-gain decoration-2 underline-offset-4",
  neutral: "hover:bg-hover",
};

"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, type Ref, useEffect, useMemo, useRef } from "react";
import { hasLetterKeys } from "#components/shell/letter-keys.ts";
import { classes } from "#components/ui/classes.ts";
import type { ExcerptLabel, ExcerptType } from "#domain/evidence/excerpt.ts";
import { type Passage, type Piece, piecesOf, type Span } from "./marked-pieces.ts";
import { TextPiece } from "./text-piece.tsx";
import { TypeMark } from "./type-mark.tsx";

const labelKeys: Record<string, ExcerptLabel> = { p: "pain", g: "gain", n: "neutral" };

export type ShownPassage = Passage & {
  type: ExcerptType | null;
  /** the words that made the machine say so: shown in the one selected */
  cues: Span[];
};

/**
 * A note's text with its passages marked by colour, line and shape; where they lie over each other
 * each keeps a line of its own. One tab stop: up and down go from passage to passage.
 */
export function MarkedText({
  text,
  language,
  passages,
  selectedId,
  found,
  speakers,
  boxRef,
  onSelect,
  onLabel,
  onKeys,
}: {
  text: string;
  language: string;
  passages: ShownPassage[];
  selectedId: string | null;
  /** words that were searched */
  found?: Span[];
  /** names of those who speak */
  speakers?: Span[];
  boxRef?: Ref<HTMLDivElement>;
  onSelect: (id: string | null) => void;
  /** left out where the reader may not correct */
  onLabel?: (id: string, label: ExcerptLabel) => void;
  /** other keys; true when it did something with one */
  onKeys?: (event: KeyboardEvent, passageId: string | undefined) => boolean;
}) {
  const t = useTranslations("evidence");
  const own = useRef<HTMLDivElement>(null);
  const pieces = useMemo(
    () => piecesOf(text.length, passages, { found: found ?? [], speakers: speakers ?? [] }),
    [text, passages, found, speakers],
  );
  const byId = useMemo(() => new Map(passages.map((one) => [one.id, one])), [passages]);
  const order = useMemo(() => pieces.flatMap(({ begins }) => begins), [pieces]);
  const stop = selectedId !== null && order.includes(selectedId) ? selectedId : order[0];

  // What was opened from elsewhere (a quotation, a link) is brought into view.
  const opened = useRef(selectedId);
  useEffect(() => {
    if (opened.current) markerOf(own.current, opened.current)?.scrollIntoView({ block: "center" });
  }, []);

  function moveTo(id: string | undefined) {
    if (id === undefined) return;
    onSelect(id);
    markerOf(own.current, id)?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (onKeys?.(event, selectedId ?? undefined)) {
      event.preventDefault();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    // where a screen reader put the keyboard, whatever was selected before
    const here = event.target instanceof HTMLElement ? event.target.dataset.passage : undefined;
    const now = selectedId ?? here ?? stop;
    const letter = hasLetterKeys() ? event.key.toLowerCase() : "";
    const label = labelKeys[letter];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] ?? { j: 1, k: -1 }[letter];
    if (step) {
      const at = selectedId === null ? (step > 0 ? 0 : -1) : order.indexOf(selectedId) + step;
      moveTo(order[at]);
    } else if (label && onLabel && now) {
      onSelect(now);
      onLabel(now, label);
    } else if ((event.key === "Enter" || event.key === " ") && now) {
      onSelect(here ?? now);
    } else if (event.key === "Escape" && selectedId !== null) {
      onSelect(null);
    } else return;
    event.preventDefault();
  }

  /** A press on words that lie in several passages goes inwards, then to those around. */
  function choose({ passageIds }: Piece) {
    const inwards = passageIds.toReversed();
    const at = selectedId === null ? -1 : inwards.indexOf(selectedId);
    onSelect(inwards[at + 1] ?? (at >= 0 && inwards.length === 1 ? null : (inwards[0] ?? null)));
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would not hold running text
    <div
      ref={(box) => {
        own.current = box;
        if (typeof boxRef === "function") boxRef(box);
        else if (boxRef) boxRef.current = box;
      }}
      role="group"
      aria-label={t("note.textWithMarks")}
      tabIndex={order.length === 0 ? 0 : -1}
      lang={language === "und" ? undefined : language}
      onKeyDown={onKeyDown}
      className="relative text-14 leading-7 whitespace-pre-wrap outline-none"
    >
      {pieces.map((piece) => (
        <span key={piece.start}>
          {piece.begins.map((id) => (
            <Marker
              key={id}
              passage={byId.get(id)}
              isSelected={id === selectedId}
              isStop={id === stop}
              text={text}
              onPress={() => onSelect(id === selectedId ? null : id)}
            />
          ))}
          <TextPiece
            piece={piece}
            text={text}
            passages={piece.passageIds.flatMap((id) => byId.get(id) ?? [])}
            selectedId={selectedId}
            onChoose={choose}
          />
        </span>
      ))}
    </div>
  );
}

/** Where a passage begins: what it is, as a shape, and the button that it is for the keyboard. */
function Marker({
  passage,
  text,
  isSelected,
  isStop,
  onPress,
}: {
  passage: ShownPassage | undefined;
  text: string;
  isSelected: boolean;
  isStop: boolean;
  onPress: () => void;
}) {
  const t = useTranslations("evidence");
  if (!passage) return null;
  const { id, start, end, type, label } = passage;
  const isPlain = type === null && label === "neutral";
  const name = type ? t(`types.${type}`) : t(`labels.${label}`);
  const words = text.slice(start, Math.min(end, start + 60));
  return (
    <button
      type="button"
      data-passage={id}
      tabIndex={isStop ? 0 : -1}
      aria-pressed={isSelected}
      aria-label={`${name}: ${words}`}
      onClick={onPress}
      className={classes(
        "inline-flex items-center rounded-mark align-baseline hyphens-none select-none",
        isPlain ? "h-4 w-px align-text-bottom" : "mr-1 ml-0.5 h-4 min-w-3.5",
        isSelected && "outline-2 outline-accent",
      )}
    >
      {isPlain ? null : <TypeMark type={type} label={label} size={10} />}
    </button>
  );
}

function markerOf(box: HTMLElement | null, id: string): HTMLElement | undefined {
  const parts = box?.querySelectorAll<HTMLElement>("[data-passage]") ?? [];
  return [...parts].find((part) => part.dataset.passage === id);
}

"use client";

import { useTranslations } from "next-intl";
import type { KeyboardEvent } from "react";
import { isMac } from "#components/shell/is-mac.ts";
import { hasLetterKeys } from "#components/shell/letter-keys.ts";
import {
  byHand,
  type ExcerptType,
  evidenceModes,
  labelOfType,
  meaningLenses,
} from "#domain/evidence/excerpt.ts";
import { movedByWord } from "#domain/evidence/word-ends.ts";
import type { ExcerptRow } from "#server/evidence/read.ts";
import type { NoteEdits } from "../use-note.ts";
import { typeOfLetter } from "./desk-keys.ts";
import type { useWords } from "./use-words.ts";

type Scope = {
  edits: NoteEdits;
  chosen: ReturnType<typeof useWords>;
  selected: ExcerptRow | undefined;
  mark: (type: ExcerptType) => void;
  moveHere: () => void;
  onSelect: (id: string | null) => void;
  onOpen: () => void;
  say: (words: string) => void;
};

/** Keys in the text: choosing words, saying what they are, and all that a passage can be told. */
export function usePassageKeys(scope: Scope) {
  const { edits, chosen, selected, mark, moveHere, onSelect, onOpen, say } = scope;
  const t = useTranslations("desk");
  const tEvidence = useTranslations("evidence");

  function tell(type: ExcerptType | "neutral") {
    if (!selected) return;
    if (type === "pain" || type === "gain" || type === "neutral") edits.label(selected, type);
    else
      edits.refine(selected, { type, ...(isMine(selected) ? { label: labelOfType(type) } : {}) });
    say(type === "neutral" ? tEvidence("labels.neutral") : tEvidence(`types.${type}`));
  }

  function byLetter(letter: string): boolean {
    const type = letter === "n" ? "neutral" : typeOfLetter(letter);
    if (chosen.words && type && type !== "neutral") mark(type);
    else if (chosen.words && letter === "x") moveHere();
    else if (!selected) return false;
    else if (type) tell(type);
    else if (letter === "m") {
      const mode = after(evidenceModes, selected.mode);
      edits.describe(selected, { mode });
      say(mode ? t(`modes.${mode}`) : t("notTold"));
    } else if (letter === "l") {
      const lens = after(meaningLenses, selected.lens);
      edits.describe(selected, { lens });
      say(lens ? t(`lenses.${lens}`) : t("notTold"));
    } else return false;
    return true;
  }

  function moveEnd(event: KeyboardEvent): boolean {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key] as 1 | -1 | undefined;
    if (!step || !selected || !event.altKey || event.ctrlKey || isMac()) return false;
    const { text } = edits.note;
    const edge = event.shiftKey ? "start" : "end";
    const span = movedByWord(text, selected, { edge, step });
    const words = text.slice(span.start, span.end);
    if (words !== selected.text) edits.move(selected, { start: span.start, end: span.end, words });
    say(words);
    return true;
  }

  return (event: KeyboardEvent): boolean => {
    if (moveEnd(event)) return true;
    if (chosen.onKey(event, selected?.start ?? 0)) return true;
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (event.key === "Escape" && (chosen.words || chosen.caret)) {
      chosen.clear();
      return true;
    }
    if (event.shiftKey) return false;
    if (event.key === "Enter" && selected) {
      onOpen();
      return true;
    }
    if (event.key === "Delete" && selected && isMine(selected)) {
      edits.remove(selected);
      onSelect(null);
      say(tEvidence("note.removed"));
      return true;
    }
    const severity = /^(?:Digit|Numpad)([1-4])$/.exec(event.nativeEvent.code)?.[1];
    if (severity && selected?.label === "pain") {
      edits.refine(selected, { severity: Number(severity) });
      say(tEvidence(`severities.${severity as "1"}`));
      return true;
    }
    return hasLetterKeys() && event.key.length === 1 && byLetter(event.key.toLowerCase());
  };
}

/** Marked by a person, not found by the analysis. */
function isMine({ analyzer }: ExcerptRow): boolean {
  return analyzer === byHand;
}

/** The next one round; after the last nothing is told. */
function after<T>(values: readonly T[], now: T | null): T | null {
  if (now === null) return values[0] ?? null;
  return values[values.indexOf(now) + 1] ?? null;
}

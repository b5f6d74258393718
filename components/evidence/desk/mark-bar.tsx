"use client";

import { useTranslations } from "next-intl";
import { useLetterKeys } from "#components/shell/letter-keys.ts";
import { classes } from "#components/ui/classes.ts";
import { Kbd } from "#components/ui/kbd.tsx";
import { Press } from "#components/ui/press.tsx";
import { Toolbar } from "#components/ui/toolbar.tsx";
import { type ExcerptType, excerptTypes } from "#domain/evidence/excerpt.ts";
import { TypeMark } from "../type-mark.tsx";
import { letterOfType } from "./desk-keys.ts";
import type { Words } from "./use-words.ts";

const width = 448;

/**
 * What chosen words are, one press or one key each: beside them, on a telephone at the lower edge.
 */
export function MarkBar({
  words,
  room,
  onType,
  onMove,
}: {
  words: Words;
  /** width of the text */
  room: number;
  onType: (type: ExcerptType) => void;
  /** gives the words to the passage that is selected; left out where there is none */
  onMove?: (() => void) | undefined;
}) {
  const t = useTranslations("desk.mark");
  const tTypes = useTranslations("evidence.types");
  const hasLetters = useLetterKeys();
  const left = Math.max(0, Math.min(words.box.left, room - width));
  return (
    <Toolbar
      aria-label={t("title")}
      style={{ "--left": `${left}px`, "--top": `${words.box.bottom + 6}px` } as React.CSSProperties}
      // the words stay chosen while a button is pressed
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      className="fixed inset-x-2 bottom-2 z-30 rounded-card bg-raised p-1.5 shadow-float ring-1 ring-hairline md:absolute md:inset-x-auto md:top-(--top) md:bottom-auto md:left-(--left) md:w-112"
    >
      <div className="grid grid-cols-4 gap-1">
        {excerptTypes.map((type) => (
          <Tool
            key={type}
            letter={hasLetters ? letterOfType[type] : null}
            onPress={() => onType(type)}
          >
            <TypeMark type={type} size={11} />
            <span className="truncate">{tTypes(type)}</span>
          </Tool>
        ))}
        {onMove ? (
          <Tool letter={hasLetters ? "x" : null} onPress={onMove}>
            <span className="truncate">{t("move")}</span>
          </Tool>
        ) : null}
      </div>
    </Toolbar>
  );
}

function Tool({
  letter,
  onPress,
  children,
}: {
  letter: string | null | undefined;
  onPress: () => void;
  children: React.ReactNode;
}) {
  return (
    <Press
      onPress={onPress}
      aria-keyshortcuts={letter?.toUpperCase()}
      className={classes(
        "flex h-8 min-w-0 items-center gap-1.5 rounded-control px-1.5 text-12 text-ink hover:bg-hover",
      )}
    >
      {children}
      {letter ? (
        <span aria-hidden="true" className="ml-auto max-md:hidden">
          <Kbd>{letter.toUpperCase()}</Kbd>
        </span>
      ) : null}
    </Press>
  );
}

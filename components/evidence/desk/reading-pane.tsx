"use client";

import { useTranslations } from "next-intl";
import { useEffect, useMemo, useRef, useState } from "react";
import { speakerNames } from "#domain/analysis/speaker-names.ts";
import { type ExcerptType, labelOfType } from "#domain/evidence/excerpt.ts";
import { parseSearch, wordFinder } from "#domain/evidence/search-words.ts";
import { MarkedText } from "../marked-text.tsx";
import type { NoteEdits } from "../use-note.ts";
import { LostPassages } from "./lost-passages.tsx";
import { MarkBar } from "./mark-bar.tsx";
import { usePassageKeys } from "./use-passage-keys.ts";
import { useSeen } from "./use-seen.ts";
import { useWords } from "./use-words.ts";

/** The second pane: the words as they were said, with what was found and marked in them. */
export function ReadingPane({
  edits,
  search,
  selectedId,
  onSelect,
  onOpen,
  onBack,
  onRead,
  say,
  mayEdit,
}: {
  edits: NoteEdits;
  /** what the list was narrowed to */
  search: string;
  selectedId: string | null;
  onSelect: (id: string | null) => void;
  /** into the third pane */
  onOpen: () => void;
  /** Esc where nothing is selected */
  onBack: () => void;
  /** the end has been in sight */
  onRead: () => void;
  say: (words: string) => void;
  mayEdit: boolean;
}) {
  const t = useTranslations("evidence");
  const tDesk = useTranslations("desk");
  const { note } = edits;
  const { text } = note;
  const box = useRef<HTMLDivElement>(null);
  const end = useSeen(onRead);
  const placed = useMemo(
    () => note.excerpts.filter(({ hasLostPlace }) => !hasLostPlace),
    [note.excerpts],
  );
  const found = useMemo(() => wordFinder(parseSearch(search))(text), [search, text]);
  const speakers = useMemo(() => speakerNames(text, note.sourceType), [text, note.sourceType]);
  const chosen = useWords(box, text);
  const selected = placed.find(({ id }) => id === selectedId);
  const room = useRoom(box);

  function mark(type: ExcerptType) {
    if (!chosen.words) return;
    const label = labelOfType(type);
    const { start, end, words } = chosen.words;
    const id = edits.mark({ start, end, words }, { label, type, severity: null });
    chosen.clear();
    onSelect(id);
    say(tDesk("mark.done", { type: t(`types.${type}`), words }));
  }
  function moveHere() {
    if (!chosen.words || !selected) return;
    const { start, end, words } = chosen.words;
    edits.move(selected, { start, end, words });
    chosen.clear();
    say(tDesk("mark.moved", { words }));
  }
  const onKeys = usePassageKeys({ edits, chosen, selected, mark, moveHere, onSelect, onOpen, say });

  return (
    <section
      aria-label={t("fields.text")}
      className="relative min-h-0 flex-1 overflow-y-auto overscroll-contain"
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) onBack();
      }}
    >
      <div className="mx-auto flex max-w-180 flex-col gap-4 px-4 pt-5 pb-28 sm:px-8">
        {note.analyzer === null && text !== "" ? (
          <p role="status" className="text-13 text-ink-soft">
            {t("note.reading")}
          </p>
        ) : null}
        {text === "" ? (
          <p className="text-14 text-ink-soft">{t("note.noText")}</p>
        ) : (
          <div className="relative">
            <MarkedText
              text={text}
              language={note.language}
              passages={placed}
              selectedId={selectedId}
              found={found}
              speakers={speakers}
              boxRef={box}
              onSelect={onSelect}
              {...(mayEdit ? { onKeys } : {})}
            />
            {chosen.caret ? (
              <span
                aria-hidden="true"
                className="pointer-events-none absolute w-0.5 bg-accent"
                style={{ ...chosen.caret }}
              />
            ) : null}
            {mayEdit && chosen.words ? (
              <MarkBar
                words={chosen.words}
                room={room}
                onType={mark}
                onMove={selected ? moveHere : undefined}
              />
            ) : null}
          </div>
        )}
        <span ref={end} aria-hidden="true" className="h-px" />
        <LostPassages excerpts={note.excerpts} selectedId={selectedId} onSelect={onSelect} />
      </div>
    </section>
  );
}

/** How wide the text is, for what floats beside words in it. */
function useRoom(box: React.RefObject<HTMLDivElement | null>): number {
  const [room, setRoom] = useState(0);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setRoom(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return room;
}

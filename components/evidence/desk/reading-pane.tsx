"use client";

import { useTranslations } from "next-intl";
import { MarkedText } from "../marked-text.tsx";
import type { NoteEdits } from "../use-note.ts";

/** The second pane: the words as they were said, with what was found and marked in them. */
export function ReadingPane({
  edits,
  selectedId,
  onSelect,
  onBack,
  mayEdit,
}: {
  edits: NoteEdits;
  selectedId: string | null;
  onSelect: (id: string | null) => void;
  /** Esc where nothing is selected */
  onBack: () => void;
  mayEdit: boolean;
}) {
  const t = useTranslations("evidence");
  const { note } = edits;
  const placed = note.excerpts.filter(({ hasLostPlace }) => !hasLostPlace);
  const lost = note.excerpts.filter(({ hasLostPlace }) => hasLostPlace);
  return (
    <section
      aria-label={t("fields.text")}
      className="relative min-h-0 flex-1 overflow-y-auto overscroll-contain"
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) onBack();
      }}
    >
      <div className="mx-auto flex max-w-180 flex-col gap-4 px-4 pt-5 pb-24 sm:px-8">
        {note.analyzer === null && note.text !== "" ? (
          <p role="status" className="text-13 text-ink-soft">
            {t("note.reading")}
          </p>
        ) : null}
        {note.text === "" ? (
          <p className="text-14 text-ink-soft">{t("note.noText")}</p>
        ) : (
          <MarkedText
            text={note.text}
            language={note.language}
            passages={placed}
            selectedId={selectedId}
            onSelect={onSelect}
            {...(mayEdit
              ? {
                  onLabel: (id, label) => {
                    const excerpt = note.excerpts.find((one) => one.id === id);
                    if (excerpt) edits.label(excerpt, label);
                  },
                }
              : {})}
          />
        )}
        {lost.length > 0 ? (
          <section aria-label={t("note.lostTitle")} className="flex flex-col gap-2">
            <h3 className="text-14 font-bold">{t("note.lostTitle")}</h3>
            <ul className="flex flex-col gap-1">
              {lost.map(({ id, text }) => (
                <li key={id}>
                  <button
                    type="button"
                    aria-pressed={id === selectedId}
                    onClick={() => onSelect(id === selectedId ? null : id)}
                    className="rounded-control px-2 py-1 text-left text-13 text-ink-soft hover:bg-hover"
                  >
                    <q>{text}</q>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </div>
    </section>
  );
}

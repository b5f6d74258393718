"use client";

import { ChevronLeft, ChevronRight, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { byHand } from "#domain/evidence/excerpt.ts";
import { movedByWord } from "#domain/evidence/word-ends.ts";
import type { ExcerptRow } from "#server/evidence/read.ts";
import type { NoteEdits } from "../use-note.ts";

/** Where the passage begins and ends, word by word; what a person has marked can go as a whole. */
export function PassageEnds({
  excerpt,
  edits,
  onRemoved,
}: {
  excerpt: ExcerptRow;
  edits: NoteEdits;
  onRemoved: () => void;
}) {
  const t = useTranslations("desk.ends");
  const { text } = edits.note;
  const move = (edge: "start" | "end", step: 1 | -1) => {
    const { start, end } = movedByWord(text, excerpt, { edge, step });
    const words = text.slice(start, end);
    if (words !== excerpt.text) edits.move(excerpt, { start, end, words });
  };
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
      {excerpt.hasLostPlace ? null : (
        <>
          <Edge name={t("start")}>
            <IconButton size="small" label={t("startBack")} onPress={() => move("start", -1)}>
              <ChevronLeft aria-hidden="true" />
            </IconButton>
            <IconButton size="small" label={t("startOn")} onPress={() => move("start", 1)}>
              <ChevronRight aria-hidden="true" />
            </IconButton>
          </Edge>
          <Edge name={t("end")}>
            <IconButton size="small" label={t("endBack")} onPress={() => move("end", -1)}>
              <ChevronLeft aria-hidden="true" />
            </IconButton>
            <IconButton size="small" label={t("endOn")} onPress={() => move("end", 1)}>
              <ChevronRight aria-hidden="true" />
            </IconButton>
          </Edge>
        </>
      )}
      {excerpt.analyzer === byHand ? (
        <Button
          size="small"
          variant="quiet"
          icon={<Trash2 aria-hidden="true" />}
          onPress={() => {
            edits.remove(excerpt);
            onRemoved();
          }}
          className="ml-auto"
        >
          {t("remove")}
        </Button>
      ) : null}
    </div>
  );
}

function Edge({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <span className="flex items-center gap-0.5 text-12 text-ink-soft">
      <span className="mr-1">{name}</span>
      {children}
    </span>
  );
}

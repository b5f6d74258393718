"use client";

import { CircleCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CueText } from "#components/evidence/cue-text.tsx";
import { LabelMark } from "#components/evidence/label-mark.tsx";
import { PlainDate } from "#components/evidence/plain-date.tsx";
import { SourceMark } from "#components/evidence/source-mark.tsx";
import { Why } from "#components/evidence/why.tsx";
import { classes } from "#components/ui/classes.ts";
import type { Quotation } from "#server/pain/quotations.ts";

/** Somebody's words and who said them, how and when; why they count is told when asked. */
export function QuotationCard({
  quotation,
  onOpenNote,
}: {
  quotation: Quotation;
  /** left out for those who may not read notes */
  onOpenNote?: (noteId: string, excerptId: string) => void;
}) {
  const t = useTranslations("pain.quotes");
  const tWhy = useTranslations("evidence.why");
  const [isAsked, setIsAsked] = useState(false);
  const { text, language, label, sourceType, date, participant, isReviewed } = quotation;
  const content = (
    <>
      <span className="flex gap-2">
        <span className="pt-0.5">
          <LabelMark label={label} isNamed size={10} />
        </span>
        <q lang={language === "und" ? undefined : language} className="min-w-0 text-13">
          {isAsked ? <CueText text={text} start={quotation.start} cues={quotation.cues} /> : text}
        </q>
      </span>
      <span className="flex flex-wrap items-center gap-x-3 gap-y-0.5 pl-4.5 text-12 text-ink-faint">
        <SourceMark type={sourceType} />
        {participant ? <span>{participant}</span> : null}
        {date ? <PlainDate date={date} /> : null}
        {isReviewed ? (
          <span className="inline-flex items-center gap-1">
            <CircleCheck aria-hidden="true" className="size-3" />
            {t("isReviewed")}
          </span>
        ) : null}
      </span>
    </>
  );
  const box = "flex w-full min-w-0 flex-col gap-1 px-3 py-2 text-left";
  return (
    <div className="min-w-0 flex-1 overflow-hidden rounded-card bg-sunk">
      {onOpenNote ? (
        <button
          type="button"
          onClick={() => onOpenNote(quotation.noteId, quotation.excerptId)}
          className={classes(box, "cursor-default transition-colors duration-120 hover:bg-hover")}
        >
          {content}
        </button>
      ) : (
        <div className={box}>{content}</div>
      )}
      <details
        onToggle={(event) => setIsAsked(event.currentTarget.open)}
        className="px-3 pb-2 pl-7.5 text-12 text-ink-soft"
      >
        <summary className="mb-1 inline-flex min-h-6 cursor-pointer items-center rounded-mark text-accent">
          {tWhy("ask")}
        </summary>
        <Why judged={quotation} />
      </details>
    </div>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { PlainDate } from "#components/evidence/plain-date.tsx";
import { SourceMark } from "#components/evidence/source-mark.tsx";
import type { RankedRow } from "./board-row.tsx";

/** One voice for all who tell of it, and why this one. */
export function RowQuote({ row: { quotation, quote, kind, passages } }: { row: RankedRow }) {
  const t = useTranslations("pain.board.quote");
  if (passages === 0) return null;
  if (!quotation || !quote) {
    return <p className="text-13 text-ink-faint">{t("none", { count: passages })}</p>;
  }
  const { text, language, sourceType, participant, date } = quotation;
  return (
    <figure className="flex flex-col gap-0.5">
      <blockquote
        lang={language === "und" ? undefined : language}
        className="line-clamp-3 text-14 text-ink-soft print:line-clamp-none"
      >
        <q>{text}</q>
      </blockquote>
      <figcaption className="flex flex-wrap items-center gap-x-3 text-12 text-ink-faint">
        <SourceMark type={sourceType} />
        {participant ? <span>{participant}</span> : null}
        {date ? <PlainDate date={date} /> : null}
        <span>{t(`because.${quote.because}.${kind}`, { count: quote.outOf })}</span>
      </figcaption>
    </figure>
  );
}

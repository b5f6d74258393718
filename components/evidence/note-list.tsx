"use client";

import { useTranslations } from "next-intl";
import { GridList, GridListItem } from "react-aria-components";
import { Badge } from "#components/ui/badge.tsx";
import { MeaningMark } from "#components/ui/meaning-mark.tsx";
import type { NoteRow } from "#server/evidence/read.ts";
import { PlainDate } from "./plain-date.tsx";
import { SourceMark } from "./source-mark.tsx";

/** Notes as rows that open; arrows move between them. */
export function NoteList({ notes, slug }: { notes: NoteRow[]; slug: string }) {
  const t = useTranslations("evidence");
  return (
    <GridList aria-label={t("notes")} className="flex flex-col outline-none">
      {notes.map((note) => (
        <GridListItem
          key={note.id}
          id={note.id}
          href={`/w/${slug}/evidence/${note.id}`}
          textValue={note.title}
          className="-mx-3 flex cursor-pointer flex-col gap-x-4 gap-y-1 px-3 py-2.5 outline-none hover:bg-hover/60 focus-visible:bg-hover sm:flex-row sm:items-start [&+&]:border-t [&+&]:border-hairline"
        >
          <NoteLine note={note} />
        </GridListItem>
      ))}
    </GridList>
  );
}

function NoteLine({ note }: { note: NoteRow }) {
  const t = useTranslations("evidence");
  const snippet = note.snippet.startsWith(note.title)
    ? note.snippet.slice(note.title.length).trim()
    : note.snippet;
  const lang = note.language === "und" ? undefined : note.language;
  return (
    <>
      <div className="flex min-w-0 flex-1 flex-col gap-0.5">
        <span className="text-14 font-medium text-ink" lang={lang}>
          {note.title || t("ratingOnly")}
        </span>
        {snippet ? (
          <span className="line-clamp-2 text-13 text-ink-soft" lang={lang}>
            {snippet}
          </span>
        ) : null}
        <span className="mt-0.5 flex flex-wrap items-center gap-x-3 gap-y-0.5 text-12 text-ink-faint">
          <SourceMark type={note.sourceType} />
          {note.voice === "customer" ? null : <span>{t(`voices.${note.voice}`)}</span>}
          {note.date ? <PlainDate date={note.date} /> : null}
          {note.participant ? <span>{note.participant}</span> : null}
          {note.channel ? <span>{note.channel}</span> : null}
          {note.rating === null ? null : <span>{t("ratingIs", { rating: note.rating })}</span>}
        </span>
      </div>
      <div className="flex shrink-0 items-center gap-1.5 sm:pt-0.5">
        {note.isAnalyzed ? (
          <>
            <LabelCount kind="pain" count={note.pains} />
            <LabelCount kind="gain" count={note.gains} />
          </>
        ) : (
          <Badge>{t("beingRead")}</Badge>
        )}
      </div>
    </>
  );
}

function LabelCount({ kind, count }: { kind: "pain" | "gain"; count: number }) {
  const t = useTranslations("evidence.labelCounts");
  if (count === 0) return null;
  return (
    <Badge tone={kind}>
      <MeaningMark meaning={kind} size={9} />
      <span aria-hidden="true">{count}</span>
      <span className="sr-only">{t(kind, { count })}</span>
    </Badge>
  );
}

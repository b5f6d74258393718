import { useTranslations } from "next-intl";
import { Badge } from "#components/ui/badge.tsx";
import { classes } from "#components/ui/classes.ts";
import { MeaningMark } from "#components/ui/meaning-mark.tsx";
import type { NoteRow } from "#server/evidence/list-notes.ts";
import { PlainDate } from "../plain-date.tsx";
import { SourceMark } from "../source-mark.tsx";
import { Marked } from "./marked.tsx";

/** A note in the list: its name, its first words, where it comes from and what was found in it. */
export function NoteLine({ note }: { note: NoteRow }) {
  const t = useTranslations("evidence");
  const tDesk = useTranslations("desk.list");
  // the first words name a note that nobody named: they are not said twice
  const skip = note.snippet.startsWith(note.title) ? note.title.length : 0;
  const snippet = note.snippet.slice(skip);
  const marks = note.snippetMarks
    .filter(({ start }) => start >= skip)
    .map(({ start, end }) => ({ start: start - skip, end: end - skip }));
  const lang = note.language === "und" ? undefined : note.language;
  return (
    <>
      <span className="flex items-center gap-2">
        {note.isRead ? null : (
          <span
            role="img"
            aria-label={tDesk("unread")}
            className="size-2 shrink-0 rounded-full bg-accent"
          />
        )}
        <span
          className={classes(
            "min-w-0 flex-1 truncate text-14 text-ink",
            note.isRead ? "font-normal" : "font-medium",
          )}
          lang={lang}
        >
          {note.title ? <Marked text={note.title} marks={note.titleMarks} /> : t("ratingOnly")}
        </span>
        {note.isAnalyzed ? (
          <>
            <LabelCount kind="pain" count={note.pains} />
            <LabelCount kind="gain" count={note.gains} />
          </>
        ) : (
          <Badge>{t("beingRead")}</Badge>
        )}
      </span>
      <span className="line-clamp-2 text-13 leading-4.5 text-ink-soft" lang={lang}>
        <Marked text={snippet} marks={marks} />
      </span>
      <span className="mt-0.5 flex items-center gap-x-3 overflow-hidden text-12 whitespace-nowrap text-ink-faint">
        <SourceMark type={note.sourceType} />
        {note.voice === "customer" ? null : <span>{t(`voices.${note.voice}`)}</span>}
        {note.date ? <PlainDate date={note.date} /> : null}
        {note.participant ? <span className="truncate">{note.participant}</span> : null}
        {note.channel ? <span className="truncate">{note.channel}</span> : null}
        {note.appVersion ? <span>{t("versionIs", { version: note.appVersion })}</span> : null}
        {note.rating === null ? null : <span>{t("ratingIs", { rating: note.rating })}</span>}
      </span>
    </>
  );
}

function LabelCount({ kind, count }: { kind: "pain" | "gain"; count: number }) {
  const t = useTranslations("evidence.labelCounts");
  if (count === 0) return null;
  return (
    <span
      className={classes(
        "inline-flex shrink-0 items-center gap-1 text-12 font-medium",
        kind === "pain" ? "text-pain" : "text-gain",
      )}
    >
      <MeaningMark meaning={kind} size={9} />
      <span aria-hidden="true">{count}</span>
      <span className="sr-only">{t(kind, { count })}</span>
    </span>
  );
}

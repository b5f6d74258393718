"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { NoteDetail } from "#server/evidence/read.ts";
import type { PersonaName } from "./note-fields.tsx";
import { PlainDate } from "./plain-date.tsx";
import { SourceMark } from "./source-mark.tsx";

/** Where the words come from, as far as it is known. */
export function NoteFacts({ note, personas }: { note: NoteDetail; personas: PersonaName[] }) {
  const t = useTranslations("evidence");
  const persona = personas.find(({ id }) => id === note.personaId);
  return (
    <section className="flex flex-col gap-2" aria-label={t("note.facts")}>
      <h2 className="text-14 font-bold">{t("note.facts")}</h2>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1.5 text-13">
        <Fact name={t("fields.sourceType")}>
          <SourceMark type={note.sourceType} />
        </Fact>
        <Fact name={t("fields.sourceName")}>{note.sourceName}</Fact>
        <Fact name={t("note.voice")}>{t(`voices.${note.voice}`)}</Fact>
        <Fact name={t("note.date")}>{note.date ? <PlainDate date={note.date} /> : null}</Fact>
        <Fact name={t("fields.participant")}>{note.participant ?? t("note.unnamed")}</Fact>
        <Fact name={t("fields.persona")}>{persona?.name}</Fact>
        <Fact name={t("note.segment")}>{note.segment}</Fact>
        <Fact name={t("fields.channel")}>{note.channel}</Fact>
        <Fact name={t("fields.appVersion")}>{note.appVersion}</Fact>
        <Fact name={t("fields.language")}>{t(`noteLanguages.${note.language}`)}</Fact>
        <Fact name={t("fields.rating")}>{note.rating}</Fact>
        <Fact name={t("note.nps")}>{note.nps}</Fact>
        <Fact name={t("note.consent")}>{t(`consents.${note.consent}`)}</Fact>
        <Fact name={t("note.masked")}>
          {note.masked > 0 ? t("note.maskedCount", { count: note.masked }) : null}
        </Fact>
        <Fact name={t("fields.url")}>
          {note.url ? (
            <a
              href={note.url}
              target="_blank"
              rel="noreferrer"
              className="rounded-mark break-all text-accent underline underline-offset-2"
            >
              {note.url.replace(/^https?:\/\//, "")}
            </a>
          ) : null}
        </Fact>
      </dl>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (children === null || children === undefined || children === "") return null;
  return (
    <>
      <dt className="text-ink-faint">{name}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </>
  );
}

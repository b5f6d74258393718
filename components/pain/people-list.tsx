"use client";

import { useTranslations } from "next-intl";
import { SourceMark } from "#components/evidence/source-mark.tsx";
import type { PersonRow } from "#server/pain/read.ts";

const shownAtFirst = 8;

/** Who reports it, the worst first; those known only as a note are counted together. */
export function PeopleList({ people }: { people: PersonRow[] }) {
  const t = useTranslations("pain.who");
  const named = people.filter(({ participantId }) => participantId !== null);
  const unnamed = people.length - named.length;
  const [first, rest] = [named.slice(0, shownAtFirst), named.slice(shownAtFirst)];
  return (
    <section aria-label={t("title")} className="flex flex-col gap-2">
      <h3 className="text-14 font-bold">{t("title")}</h3>
      <ul className="flex flex-col gap-1 text-13">
        {first.map((person) => (
          <Person key={person.participantId} person={person} />
        ))}
      </ul>
      {rest.length > 0 ? (
        <details className="text-13">
          <summary className="cursor-default rounded-control text-ink-soft">
            {t("more", { count: rest.length })}
          </summary>
          <ul className="mt-1 flex flex-col gap-1">
            {rest.map((person) => (
              <Person key={person.participantId} person={person} />
            ))}
          </ul>
        </details>
      ) : null}
      {unnamed > 0 ? (
        <p className="text-13 text-ink-soft">{t("unnamed", { count: unnamed })}</p>
      ) : null}
    </section>
  );
}

function Person({ person }: { person: PersonRow }) {
  const t = useTranslations("pain.who");
  return (
    <li className="flex items-baseline gap-2">
      <SourceMark type={person.sourceType} isIconOnly className="translate-y-0.5" />
      <span className="min-w-0 flex-1 truncate">{person.pseudonym ?? t("hidden")}</span>
      <span className="text-12 text-ink-faint">{t("mentions", { count: person.mentions })}</span>
    </li>
  );
}

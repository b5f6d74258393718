"use client";

import { KeyRound } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { PlainDate } from "#components/evidence/plain-date.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { ParticipantRow } from "#server/participant/read-participants.ts";

const numbers = ["notes", "passages"] as const;

/** One person a row; on a phone only who it is, whether they may be quoted and how much they said. */
export function PeopleTable({
  slug,
  people,
  personas,
}: {
  slug: string;
  people: ParticipantRow[];
  personas: { id: string; name: string }[];
}) {
  const t = useTranslations("participant");
  const tEvidence = useTranslations("evidence");
  const format = useFormatter();
  const personaOf = new Map(personas.map(({ id, name }) => [id, name]));
  const wide = "py-2 pr-4 text-left max-sm:hidden";
  return (
    <table className="w-full text-13">
      <caption className="sr-only">{t("title")}</caption>
      <thead className="text-12 text-ink-soft">
        <tr className="*:font-normal">
          <th scope="col" className="py-1 pr-4 text-left">
            {t("pseudonym")}
          </th>
          {(["consent", "segment", "persona", "latest"] as const).map((name) => (
            <th key={name} scope="col" className={wide}>
              {t(name)}
            </th>
          ))}
          {numbers.map((name) => (
            <th key={name} scope="col" className="py-1 pl-4 text-right">
              {t(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.id} className="border-t border-hairline">
            <th scope="row" className="py-2 pr-4 text-left font-medium">
              <span className="inline-flex items-center gap-1.5">
                <TextLink href={`/w/${slug}/evidence/people/${person.id}`}>
                  {person.pseudonym}
                </TextLink>
                {person.hasName ? (
                  <KeyRound role="img" aria-label={t("hasName")} className="size-3.5 shrink-0" />
                ) : null}
              </span>
              <span className="block text-12 font-normal text-ink-soft sm:hidden">
                {t("consent")}: {tEvidence(`consents.${person.consent}`)}
              </span>
            </th>
            <td className={wide}>{tEvidence(`consents.${person.consent}`)}</td>
            <td className={wide}>{person.segment ?? "–"}</td>
            <td className={wide}>{personaOf.get(person.personaId ?? "") ?? "–"}</td>
            <td className={wide}>{person.latest ? <PlainDate date={person.latest} /> : "–"}</td>
            {numbers.map((name) => (
              <td key={name} className="py-2 pl-4 text-right tabular-nums">
                {format.number(person[name])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

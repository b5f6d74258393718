"use client";

import { X } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { Press } from "#components/ui/press.tsx";
import { useKeptKeyboard } from "#components/ui/use-kept-keyboard.ts";
import type { NoteView } from "./address.ts";
import type { FilterProps } from "./filters.tsx";

/** What the list is narrowed by, each to be taken off again. */
export function ChosenFilters({ view, facets, journeys, personas, onChange }: FilterProps) {
  const t = useTranslations("desk.filters");
  const tEvidence = useTranslations("evidence");
  const tCodes = useTranslations("codes");
  const keyboard = useKeptKeyboard<HTMLUListElement>();
  const format = useFormatter();
  const day = (date: string) =>
    format.dateTime(new Date(`${date}T00:00:00Z`), { dateStyle: "medium", timeZone: "UTC" });
  const map = journeys.find(({ mapId }) => mapId === view.mapId);
  const person = facets.participants.find(({ id }) => id === view.participantId);
  const code = facets.codes.find(({ id }) => id === view.codeId);
  const persona = personas.find(({ id }) => id === view.personaId);
  const chosen: [keyof NoteView, string | null][] = [
    ["state", view.state && t(`states.${view.state}`)],
    ["sourceType", view.sourceType && tEvidence(`sourceTypes.${view.sourceType}`)],
    ["label", view.label && tEvidence(`filters.with.${view.label}`)],
    ["mapId", view.mapId && (map?.title || tEvidence("untitledMap"))],
    ["codeId", view.codeId && (code?.path.at(-1) ?? tCodes("filter.label"))],
    ["participantId", view.participantId && (person?.pseudonym ?? t("onePerson"))],
    ["personaId", view.personaId && (persona?.name ?? t("onePersona"))],
    ["segment", view.segment],
    ["channel", view.channel],
    ["appVersion", view.appVersion && tEvidence("versionIs", { version: view.appVersion })],
    ["language", view.language && tEvidence(`noteLanguages.${view.language}`)],
    ["from", view.from && t("since", { date: day(view.from) })],
    ["to", view.to && t("until", { date: day(view.to) })],
    ["batchId", view.batchId && t("oneImport")],
  ];
  const shown = chosen.filter(([, name]) => name !== null);
  if (shown.length === 0) return null;
  return (
    <ul {...keyboard} aria-label={t("chosen")} className="flex flex-wrap gap-1.5">
      {shown.map(([key, name]) => (
        <li key={key}>
          <Press
            aria-label={t("takeOff", { name: name ?? "" })}
            onPress={() => onChange({ [key]: null })}
            className="inline-flex h-6 max-w-60 items-center gap-1 rounded-full bg-accent-tint pr-1.5 pl-2.5 text-12 font-medium text-accent hover:bg-hover [&_svg]:size-3.5"
          >
            <span className="truncate">{name}</span>
            <X aria-hidden="true" className="shrink-0" />
          </Press>
        </li>
      ))}
    </ul>
  );
}

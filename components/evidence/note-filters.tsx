"use client";

import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Select, SelectOption } from "#components/ui/select.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { excerptLabels } from "#domain/evidence/excerpt.ts";
import { languages, sourceTypes } from "#domain/evidence/note.ts";
import type { NoteList } from "#server/evidence/read.ts";
import type { Journey } from "#server/evidence/read-journeys.ts";
import { LabelMark } from "./label-mark.tsx";
import { isNarrowed, type NoteView } from "./note-address.ts";
import { SourceMark } from "./source-mark.tsx";

const any = "any";
const typingMs = 250;

export function NoteFilters({
  view,
  counts,
  journeys,
  onChange,
}: {
  view: NoteView;
  counts: NoteList["counts"];
  journeys: Journey[];
  onChange: (change: Partial<NoteView>) => void;
}) {
  const t = useTranslations("evidence");
  const present = sourceTypes.filter((type) => counts.bySourceType[type]);
  return (
    <search className="flex flex-wrap items-end gap-2">
      <SearchField value={view.search} onChange={(search) => onChange({ search })} />
      <Choice
        label={t("filters.sourceType")}
        anyLabel={t("filters.anySource")}
        value={view.sourceType}
        onChange={(sourceType) => onChange({ sourceType })}
        options={present.map((type) => ({
          id: type,
          text: t(`sourceTypes.${type}`),
          content: (
            <>
              <SourceMark type={type} className="flex-1" />
              <span className="text-ink-faint">{counts.bySourceType[type]}</span>
            </>
          ),
        }))}
      />
      <Choice
        label={t("filters.label")}
        anyLabel={t("filters.anyLabel")}
        value={view.label}
        onChange={(label) => onChange({ label })}
        options={excerptLabels.map((label) => ({
          id: label,
          text: t(`filters.with.${label}`),
          content: (
            <>
              <LabelMark label={label} />
              {t(`filters.with.${label}`)}
            </>
          ),
        }))}
      />
      {journeys.length > 0 ? (
        <Choice
          label={t("filters.journey")}
          anyLabel={t("filters.anyJourney")}
          value={view.mapId}
          onChange={(mapId) => onChange({ mapId })}
          options={journeys.map(({ mapId, title }) => ({
            id: mapId,
            text: title || t("untitledMap"),
            content: title || t("untitledMap"),
          }))}
        />
      ) : null}
      <Choice
        label={t("filters.language")}
        anyLabel={t("filters.anyLanguage")}
        value={view.language}
        onChange={(language) => onChange({ language })}
        options={languages.map((language) => ({
          id: language,
          text: t(`noteLanguages.${language}`),
          content: t(`noteLanguages.${language}`),
        }))}
      />
      {isNarrowed(view) ? (
        <Button
          variant="quiet"
          onPress={() =>
            onChange({
              search: "",
              sourceType: null,
              label: null,
              mapId: null,
              language: null,
              batchId: null,
            })
          }
        >
          {t("filters.clear")}
        </Button>
      ) : null}
    </search>
  );
}

/** Searches when one stops typing; Enter does not wait. */
function SearchField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const t = useTranslations("evidence.filters");
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  // The address changed by other means (Back, Clear): it wins over what stands here.
  if (value !== known) {
    setKnown(value);
    if (value !== typed.trim()) setTyped(value);
  }
  return (
    <TextField
      aria-label={t("search")}
      placeholder={t("search")}
      type="search"
      icon={<Search aria-hidden="true" />}
      value={typed}
      onChange={(next) => {
        setTyped(next);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => onChange(next.trim()), typingMs);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Enter") return;
        clearTimeout(timer.current);
        onChange(typed.trim());
      }}
      className="w-full sm:w-64"
    />
  );
}

type Option<K> = { id: K; text: string; content: React.ReactNode };

function Choice<K extends string>({
  label,
  anyLabel,
  value,
  options,
  onChange,
}: {
  label: string;
  anyLabel: string;
  value: K | null;
  options: Option<K>[];
  onChange: (value: K | null) => void;
}) {
  return (
    <Select
      aria-label={label}
      value={value ?? any}
      onChange={(key) => onChange(options.find(({ id }) => id === key)?.id ?? null)}
      className="max-w-60 min-w-32 max-sm:min-w-[45%] max-sm:flex-1"
    >
      <SelectOption id={any}>{anyLabel}</SelectOption>
      {options.map(({ id, text, content }) => (
        <SelectOption key={id} id={id} textValue={text}>
          {content}
        </SelectOption>
      ))}
    </Select>
  );
}

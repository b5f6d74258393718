"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "#components/ui/button.tsx";
import { DateField } from "#components/ui/date-field.tsx";
import { Select, SelectOption } from "#components/ui/select.tsx";
import { excerptLabels } from "#domain/evidence/excerpt.ts";
import { languages, sourceTypes } from "#domain/evidence/note.ts";
import type { NoteFacets } from "#server/evidence/read-facets.ts";
import type { Journey } from "#server/evidence/read-journeys.ts";
import { LabelMark } from "../label-mark.tsx";
import type { PersonaName } from "../note-fields.tsx";
import { SourceMark } from "../source-mark.tsx";
import { everything, isNarrowed, type NoteView } from "./address.ts";

const any = "any";
const states = ["unread", "read", "unreviewed", "waiting"] as const;

export type FilterProps = {
  view: NoteView;
  facets: NoteFacets;
  journeys: Journey[];
  personas: PersonaName[];
  onChange: (change: Partial<NoteView>) => void;
};

/** Everything the list can be narrowed by. */
export function Filters({ view, facets, journeys, personas, onChange }: FilterProps) {
  const t = useTranslations("desk.filters");
  const tEvidence = useTranslations("evidence");
  const tCodes = useTranslations("codes");
  const untitled = tEvidence("untitledMap");
  return (
    <div className="grid w-80 max-w-full gap-3 p-4">
      <Choice
        label={t("state")}
        anyLabel={t("any")}
        value={view.state}
        onChange={(state) => onChange({ state })}
        options={states.map((id) => ({ id, text: t(`states.${id}`) }))}
      />
      <Choice
        label={tEvidence("filters.sourceType")}
        anyLabel={tEvidence("filters.anySource")}
        value={view.sourceType}
        onChange={(sourceType) => onChange({ sourceType })}
        options={sourceTypes
          .filter((type) => facets.bySourceType[type])
          .map((id) => ({
            id,
            text: tEvidence(`sourceTypes.${id}`),
            content: (
              <>
                <SourceMark type={id} className="flex-1" />
                <span className="text-ink-faint">{facets.bySourceType[id]}</span>
              </>
            ),
          }))}
      />
      <Choice
        label={tEvidence("filters.label")}
        anyLabel={tEvidence("filters.anyLabel")}
        value={view.label}
        onChange={(label) => onChange({ label })}
        options={excerptLabels.map((id) => ({
          id,
          text: tEvidence(`filters.with.${id}`),
          content: (
            <>
              <LabelMark label={id} />
              {tEvidence(`filters.with.${id}`)}
            </>
          ),
        }))}
      />
      <Choice
        label={tEvidence("filters.journey")}
        anyLabel={tEvidence("filters.anyJourney")}
        value={view.mapId}
        onChange={(mapId) => onChange({ mapId })}
        options={journeys.map(({ mapId, title }) => ({ id: mapId, text: title || untitled }))}
      />
      {facets.codes.length > 0 ? (
        <Choice
          label={tCodes("filter.label")}
          anyLabel={tCodes("filter.any")}
          value={view.codeId}
          onChange={(codeId) => onChange({ codeId })}
          options={facets.codes.map(({ id, path }) => ({ id, text: path.join(" › ") }))}
        />
      ) : null}
      <Choice
        label={tEvidence("fields.participant")}
        anyLabel={t("any")}
        value={view.participantId}
        onChange={(participantId) => onChange({ participantId })}
        options={facets.participants.map(({ id, pseudonym, notes }) => ({
          id,
          text: pseudonym,
          content: (
            <>
              <span className="flex-1">{pseudonym}</span>
              <span className="text-ink-faint">{notes}</span>
            </>
          ),
        }))}
      />
      <Choice
        label={tEvidence("fields.persona")}
        anyLabel={t("any")}
        value={view.personaId}
        onChange={(personaId) => onChange({ personaId })}
        options={personas.map(({ id, name }) => ({ id, text: name }))}
      />
      <Choice
        label={tEvidence("note.segment")}
        anyLabel={t("any")}
        value={view.segment}
        onChange={(segment) => onChange({ segment })}
        options={facets.segments.map((text) => ({ id: text, text }))}
      />
      <Choice
        label={tEvidence("fields.channel")}
        anyLabel={t("any")}
        value={view.channel}
        onChange={(channel) => onChange({ channel })}
        options={facets.channels.map((text) => ({ id: text, text }))}
      />
      {facets.appVersions.length > 0 || view.appVersion ? (
        <Choice
          label={tEvidence("fields.appVersion")}
          anyLabel={t("any")}
          value={view.appVersion}
          onChange={(appVersion) => onChange({ appVersion })}
          options={facets.appVersions.map((text) => ({ id: text, text }))}
        />
      ) : null}
      <Choice
        label={tEvidence("filters.language")}
        anyLabel={tEvidence("filters.anyLanguage")}
        value={view.language}
        onChange={(language) => onChange({ language })}
        options={languages.map((id) => ({ id, text: tEvidence(`noteLanguages.${id}`) }))}
      />
      <div className="grid grid-cols-2 gap-3">
        <DateField
          label={t("from")}
          value={view.from ?? ""}
          onChange={(from) => onChange({ from: from || null })}
        />
        <DateField
          label={t("to")}
          value={view.to ?? ""}
          onChange={(to) => onChange({ to: to || null })}
        />
      </div>
      {isNarrowed(view) ? (
        <Button
          variant="quiet"
          onPress={() => onChange({ ...everything, order: view.order })}
          className="justify-self-start"
        >
          {tEvidence("filters.clear")}
        </Button>
      ) : null}
    </div>
  );
}

type Option<K> = { id: K; text: string; content?: ReactNode };

/** Left out where there is nothing to choose from. */
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
  if (options.length === 0) return null;
  return (
    <Select
      label={label}
      value={value ?? any}
      onChange={(key) => onChange(options.find(({ id }) => id === key)?.id ?? null)}
    >
      <SelectOption id={any}>{anyLabel}</SelectOption>
      {options.map(({ id, text, content }) => (
        <SelectOption key={id} id={id} textValue={text}>
          {content ?? text}
        </SelectOption>
      ))}
    </Select>
  );
}

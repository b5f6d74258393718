"use client";

import { useTranslations } from "next-intl";
import { CheckboxGroup } from "react-aria-components";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { DateField } from "#components/ui/date-field.tsx";
import { FieldLabel } from "#components/ui/field.tsx";
import { Radio, RadioGroup } from "#components/ui/radio-group.tsx";
import { Select, SelectOption } from "#components/ui/select.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import {
  type Consent,
  consents,
  type Language,
  languages,
  type SourceType,
  sourceTypes,
  type Voice,
  voices,
} from "#domain/evidence/note.ts";
import type { Journey } from "#server/evidence/read-journeys.ts";
import type { DraftProblems, NoteDraft } from "./note-draft.ts";
import { SourceMark } from "./source-mark.tsx";

export type PersonaName = { id: string; name: string };

type Change = (change: Partial<NoteDraft>) => void;
type Props = { draft: NoteDraft; onChange: Change };

export function SourceTypeSelect({
  value,
  onChange,
  label,
}: {
  value: SourceType;
  onChange: (value: SourceType) => void;
  /** where no label stands above it */
  label?: string;
}) {
  const t = useTranslations("evidence");
  return (
    <Select
      {...(label ? { "aria-label": label } : { label: t("fields.sourceType") })}
      value={value}
      onChange={(key) => onChange(key as SourceType)}
    >
      {sourceTypes.map((type) => (
        <SelectOption key={type} id={type} textValue={t(`sourceTypes.${type}`)}>
          <SourceMark type={type} />
        </SelectOption>
      ))}
    </Select>
  );
}

/** Whose words these are, and whether they may be shown. */
export function VoiceFields({ draft, onChange, personas }: Props & { personas: PersonaName[] }) {
  const t = useTranslations("evidence");
  return (
    <>
      <RadioGroup
        label={t("fields.voice")}
        hint={draft.sourceType === "staff" ? t("fields.voiceStaff") : t("fields.voiceHint")}
        value={draft.sourceType === "staff" ? "staff" : draft.voice}
        isDisabled={draft.sourceType === "staff"}
        onChange={(voice) => onChange({ voice: voice as Voice })}
      >
        <div className="flex flex-wrap gap-x-5 gap-y-1.5">
          {voices.map((voice) => (
            <Radio key={voice} value={voice}>
              {t(`voices.${voice}`)}
            </Radio>
          ))}
        </div>
      </RadioGroup>
      <ConsentField value={draft.consent} onChange={(consent) => onChange({ consent })} />
      {personas.length > 0 ? (
        <Select
          label={t("fields.persona")}
          value={draft.personaId ?? "none"}
          onChange={(key) => onChange({ personaId: key === "none" ? null : String(key) })}
        >
          <SelectOption id="none">{t("fields.noPersona")}</SelectOption>
          {personas.map(({ id, name }) => (
            <SelectOption key={id} id={id}>
              {name}
            </SelectOption>
          ))}
        </Select>
      ) : null}
    </>
  );
}

export function ConsentField({
  value,
  onChange,
}: {
  value: Consent;
  onChange: (consent: Consent) => void;
}) {
  const t = useTranslations("evidence");
  return (
    <RadioGroup
      label={t("fields.consent")}
      hint={t(`consentHints.${value}`)}
      value={value}
      onChange={(consent) => onChange(consent as Consent)}
    >
      <div className="flex flex-wrap gap-x-5 gap-y-1.5">
        {consents.map((consent) => (
          <Radio key={consent} value={consent}>
            {t(`consents.${consent}`)}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}

/** When, who and through what. */
export function CircumstanceFields({
  draft,
  onChange,
  problems,
}: Props & { problems: DraftProblems }) {
  const t = useTranslations("evidence");
  return (
    <>
      <div className="grid grid-cols-2 gap-3">
        <DateField
          label={t("fields.date")}
          value={draft.date}
          onChange={(date) => onChange({ date })}
        />
        <TextField
          label={t("fields.rating")}
          inputMode="decimal"
          value={draft.rating}
          onChange={(rating) => onChange({ rating })}
          error={problems.rating ? t("problems.rating") : undefined}
        />
      </div>
      <TextField
        label={t("fields.participant")}
        hint={t("fields.participantHint")}
        value={draft.participant}
        onChange={(participant) => onChange({ participant })}
        maxLength={300}
      />
      <div className="grid grid-cols-2 gap-3">
        <TextField
          label={t("fields.channel")}
          value={draft.channel}
          onChange={(channel) => onChange({ channel })}
          maxLength={300}
        />
        <LanguageSelect value={draft.language} onChange={(language) => onChange({ language })} />
      </div>
      {draft.sourceType === "review" || draft.appVersion ? (
        <TextField
          label={t("fields.appVersion")}
          value={draft.appVersion}
          onChange={(appVersion) => onChange({ appVersion })}
          maxLength={300}
        />
      ) : null}
      <TextField
        label={t("fields.sourceName")}
        hint={t("fields.sourceNameHint")}
        value={draft.sourceName}
        onChange={(sourceName) => onChange({ sourceName })}
        maxLength={300}
      />
      <TextField
        label={t("fields.url")}
        type="url"
        value={draft.url}
        onChange={(url) => onChange({ url })}
        error={problems.url ? t("problems.url") : undefined}
      />
    </>
  );
}

export function LanguageSelect({
  value,
  onChange,
}: {
  value: Language;
  onChange: (language: Language) => void;
}) {
  const t = useTranslations("evidence");
  return (
    <Select
      label={t("fields.language")}
      value={value}
      onChange={(key) => onChange(key as Language)}
    >
      {languages.map((language) => (
        <SelectOption key={language} id={language}>
          {t(`languages.${language}`)}
        </SelectOption>
      ))}
    </Select>
  );
}

/** Which journeys do these words speak of? */
export function JourneyField({
  journeys,
  value,
  onChange,
}: {
  journeys: Journey[];
  value: string[];
  onChange: (mapIds: string[]) => void;
}) {
  const t = useTranslations("evidence");
  return (
    <CheckboxGroup value={value} onChange={onChange} className="flex flex-col gap-2">
      <FieldLabel>{t("fields.journeys")}</FieldLabel>
      {journeys.length === 0 ? (
        <p className="text-13 text-ink-soft">{t("fields.noJourneys")}</p>
      ) : (
        journeys.map(({ mapId, title }) => (
          <Checkbox key={mapId} value={mapId}>
            {title || t("untitledMap")}
          </Checkbox>
        ))
      )}
      <span className="text-12 text-ink-faint">{t("fields.journeysHint")}</span>
    </CheckboxGroup>
  );
}

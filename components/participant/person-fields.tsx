"use client";

import { useTranslations } from "next-intl";
import { DateField } from "#components/ui/date-field.tsx";
import { Select, SelectOption } from "#components/ui/select.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { type Consent, consents } from "#domain/evidence/note.ts";
import { longestFact } from "#domain/participant/fields.ts";
import { FactList } from "./fact-list.tsx";
import type { PersonDraft } from "./person-draft.ts";

const nobody = "none";

/** Consent, segment, persona and whatever else the research wants to know. */
export function PersonFields({
  draft,
  onChange,
  personas,
  isDisabled = false,
}: {
  draft: PersonDraft;
  onChange: (part: Partial<PersonDraft>) => void;
  personas: { id: string; name: string }[];
  isDisabled?: boolean;
}) {
  const t = useTranslations("participant");
  const tEvidence = useTranslations("evidence");
  return (
    <>
      <div className="grid gap-x-3 gap-y-4 sm:grid-cols-2">
        <Select
          label={t("consent")}
          hint={t(`consentHints.${draft.consent}`)}
          value={draft.consent}
          isDisabled={isDisabled}
          onChange={(key) => onChange({ consent: key as Consent })}
        >
          {consents.map((one) => (
            <SelectOption key={one} id={one}>
              {tEvidence(`consents.${one}`)}
            </SelectOption>
          ))}
        </Select>
        <DateField
          label={t("consentDate")}
          value={draft.consentDate}
          isReadOnly={isDisabled}
          onChange={(consentDate) => onChange({ consentDate })}
        />
      </div>
      <TextArea
        label={t("consentCovers")}
        hint={t("consentCoversHint")}
        value={draft.consentCovers}
        onChange={(consentCovers) => onChange({ consentCovers })}
        isDisabled={isDisabled}
        maxLength={longestFact.consentCovers}
        rows={2}
      />
      <div className="grid gap-x-3 gap-y-4 sm:grid-cols-2">
        <TextField
          label={t("segment")}
          value={draft.segment}
          onChange={(segment) => onChange({ segment })}
          isDisabled={isDisabled}
          maxLength={longestFact.segment}
        />
        <Select
          label={t("persona")}
          value={draft.personaId ?? nobody}
          isDisabled={isDisabled}
          onChange={(key) => onChange({ personaId: key === nobody ? null : String(key) })}
        >
          {[{ id: nobody, name: t("noPersona") }, ...personas].map(({ id, name }) => (
            <SelectOption key={id} id={id}>
              {name}
            </SelectOption>
          ))}
        </Select>
      </div>
      <FactList
        facts={draft.facts}
        onChange={(facts) => onChange({ facts })}
        isDisabled={isDisabled}
      />
    </>
  );
}

"use client";

import { Plus, X } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Form } from "react-aria-components";
import { Problem } from "#components/shell/problem.tsx";
import { useSubmit } from "#components/shell/use-submit.ts";
import { Button } from "#components/ui/button.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Select, SelectOption } from "#components/ui/select.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { toast } from "#components/ui/toast.tsx";
import { type Consent, consents } from "#domain/evidence/note.ts";
import { changeParticipantAction } from "#server/participant/actions.ts";
import type { ParticipantView } from "#server/participant/read-participants.ts";

const nobody = "none";
type Fact = { key: number; name: string; value: string };

/** Consent, segment, persona and whatever else the research wants to know. */
export function FactsForm({
  workspaceId,
  person,
  personas,
  isDisabled,
}: {
  workspaceId: string;
  person: ParticipantView;
  personas: { id: string; name: string }[];
  isDisabled: boolean;
}) {
  const t = useTranslations("participant");
  const tEvidence = useTranslations("evidence");
  const router = useRouter();
  const [consent, setConsent] = useState<Consent>(person.consent);
  const [segment, setSegment] = useState(person.segment ?? "");
  const [personaId, setPersonaId] = useState(person.personaId ?? nobody);
  const [facts, setFacts] = useState<Fact[]>(() => factsOf(person.attributes));
  const { submit, isPending, reason } = useSubmit(changeParticipantAction);
  const change = (key: number, part: Partial<Fact>) =>
    setFacts((all) => all.map((fact) => (fact.key === key ? { ...fact, ...part } : fact)));

  return (
    <Form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        const fields = {
          consent,
          segment: segment || null,
          personaId: personaId === nobody ? null : personaId,
          attributes: facts.filter(({ name }) => name.trim() !== ""),
        };
        submit({ workspaceId, participantId: person.id, fields }, () => {
          toast(t("saved"));
          router.refresh();
        });
      }}
    >
      <Problem reason={reason} />
      <Select
        label={t("consent")}
        hint={t("consentHint")}
        value={consent}
        isDisabled={isDisabled}
        onChange={(key) => setConsent(key as Consent)}
      >
        {consents.map((one) => (
          <SelectOption key={one} id={one}>
            {tEvidence(`consents.${one}`)}
          </SelectOption>
        ))}
      </Select>
      <TextField
        label={t("segment")}
        value={segment}
        onChange={setSegment}
        isDisabled={isDisabled}
        maxLength={120}
      />
      <Select
        label={t("persona")}
        value={personaId}
        isDisabled={isDisabled}
        onChange={(key) => setPersonaId(String(key))}
      >
        {[{ id: nobody, name: t("noPersona") }, ...personas].map(({ id, name }) => (
          <SelectOption key={id} id={id}>
            {name}
          </SelectOption>
        ))}
      </Select>
      <fieldset className="flex flex-col gap-2" disabled={isDisabled}>
        <legend className="mb-1 text-13 font-medium">{t("attributes")}</legend>
        {facts.map(({ key, name, value }) => (
          <div key={key} className="flex items-start gap-2">
            <TextField
              aria-label={t("attributeName")}
              placeholder={t("attributeName")}
              value={name}
              onChange={(text) => change(key, { name: text })}
              maxLength={60}
              className="min-w-0 flex-1"
            />
            <TextField
              aria-label={t("attributeValue")}
              placeholder={t("attributeValue")}
              value={value}
              onChange={(text) => change(key, { value: text })}
              maxLength={200}
              className="min-w-0 flex-1"
            />
            <IconButton
              label={t("removeAttribute", { name: name || t("attributeName") })}
              onPress={() => setFacts((all) => all.filter((fact) => fact.key !== key))}
            >
              <X aria-hidden="true" />
            </IconButton>
          </div>
        ))}
        {isDisabled ? null : (
          <div>
            <Button
              size="small"
              icon={<Plus aria-hidden="true" className="size-4" />}
              onPress={() =>
                setFacts((all) => [...all, { key: nextKey(all), name: "", value: "" }])
              }
            >
              {t("addAttribute")}
            </Button>
          </div>
        )}
      </fieldset>
      {isDisabled ? null : (
        <div>
          <Button type="submit" variant="primary" isPending={isPending}>
            {t("save")}
          </Button>
        </div>
      )}
    </Form>
  );
}

function factsOf(attributes: Record<string, string>): Fact[] {
  return Object.entries(attributes).map(([name, value], key) => ({ key, name, value }));
}

function nextKey(facts: readonly Fact[]): number {
  return 1 + Math.max(-1, ...facts.map(({ key }) => key));
}

"use client";

import { Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { longestFact } from "#domain/participant/fields.ts";
import type { Fact } from "./person-draft.ts";

/** Whatever else the research wants to know: a name and a value each. */
export function FactList({
  facts,
  onChange,
  isDisabled,
}: {
  facts: Fact[];
  onChange: (facts: Fact[]) => void;
  isDisabled: boolean;
}) {
  const t = useTranslations("participant");
  const change = (key: number, part: Partial<Fact>) =>
    onChange(facts.map((fact) => (fact.key === key ? { ...fact, ...part } : fact)));
  return (
    <fieldset className="flex flex-col gap-2" disabled={isDisabled}>
      <legend className="mb-1 text-13 font-medium">{t("attributes")}</legend>
      {facts.map(({ key, name, value }) => (
        <div key={key} className="flex items-start gap-2">
          <TextField
            aria-label={t("attributeName")}
            placeholder={t("attributeName")}
            value={name}
            onChange={(text) => change(key, { name: text })}
            maxLength={longestFact.attributeName}
            className="min-w-0 flex-1"
          />
          <TextField
            aria-label={t("attributeValue")}
            placeholder={t("attributeValue")}
            value={value}
            onChange={(text) => change(key, { value: text })}
            maxLength={longestFact.attributeValue}
            className="min-w-0 flex-1"
          />
          <IconButton
            label={t("removeAttribute", { name: name || t("attributeName") })}
            onPress={() => onChange(facts.filter((fact) => fact.key !== key))}
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
            onPress={() => onChange([...facts, { key: nextKey(facts), name: "", value: "" }])}
          >
            {t("addAttribute")}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

function nextKey(facts: readonly Fact[]): number {
  return 1 + Math.max(-1, ...facts.map(({ key }) => key));
}

"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { Cost } from "#domain/review/opportunity.ts";
import { readAmount } from "#domain/review/read-amount.ts";
import { useCostWords } from "./use-cost-words.ts";

type Props = { cost: Cost | null; isReadOnly: boolean; onSave: (cost: Cost | null) => void };

/** An estimate as its assumptions: so many, of what, at so much each. */
export function CostFields({ cost, isReadOnly, onSave }: Props) {
  const t = useTranslations("review.cost");
  const tSave = useTranslations("review.opportunity");
  const words = useCostWords();
  const [draft, setDraft] = useState({
    volume: cost ? String(cost.volume) : "",
    unit: cost?.unit ?? "",
    unitCost: cost ? String(cost.unitCost) : "",
    note: cost?.note ?? "",
  });
  const read = costFrom(draft);
  const isSame = JSON.stringify(read) === JSON.stringify(cost);
  const field = (name: keyof typeof draft, label: string, longest: number) => (
    <TextField
      label={label}
      value={draft[name]}
      isReadOnly={isReadOnly}
      maxLength={longest}
      {...(name === "volume" || name === "unitCost" ? { inputMode: "decimal" as const } : {})}
      {...(name === "unit" ? { placeholder: t("unitPlaceholder") } : {})}
      onChange={(value) => setDraft({ ...draft, [name]: value })}
    />
  );
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-1 text-14 font-bold">{t("title")}</legend>
      <p className="text-12 text-ink-soft">{t("text")}</p>
      <div className="grid grid-cols-2 gap-3">
        {field("volume", t("volume"), 12)}
        {field("unit", t("unit"), 80)}
        {field("unitCost", t("unitCost"), 12)}
      </div>
      {field("note", t("note"), 500)}
      <output className="text-13 font-medium tabular-nums">{read ? words(read) : t("none")}</output>
      {isReadOnly ? null : (
        <div className="flex gap-2">
          <Button size="small" isDisabled={!read || isSame} onPress={() => onSave(read)}>
            {tSave("save")}
          </Button>
          {cost ? (
            <Button size="small" variant="quiet" onPress={() => onSave(null)}>
              {t("remove")}
            </Button>
          ) : null}
        </div>
      )}
    </fieldset>
  );
}

function costFrom(draft: { volume: string; unit: string; unitCost: string; note: string }) {
  const volume = readAmount(draft.volume);
  const unitCost = readAmount(draft.unitCost);
  if (volume === null || unitCost === null) return null;
  return { volume, unit: draft.unit.trim(), unitCost, note: draft.note.trim() };
}

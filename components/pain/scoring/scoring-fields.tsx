"use client";

import { useTranslations } from "next-intl";
import { Radio, RadioGroup } from "#components/ui/radio-group.tsx";
import { Select, SelectOption } from "#components/ui/select.tsx";
import { factors, halfLives, type Scoring, weightName, weights } from "#domain/pain/scoring.ts";

/** A weight for each factor, and what age does. */
export function ScoringFields({
  scoring,
  onChange,
}: {
  scoring: Scoring;
  onChange: (scoring: Scoring) => void;
}) {
  const t = useTranslations("scoring");
  return (
    <>
      {factors.map((factor) => (
        <RadioGroup
          key={factor}
          label={t(`fields.${factor}.label`)}
          hint={t(`fields.${factor}.hint`)}
          orientation="horizontal"
          value={String(scoring[factor])}
          onChange={(weight) => onChange({ ...scoring, [factor]: Number(weight) })}
        >
          <div className="flex flex-wrap gap-x-5 gap-y-1">
            {weights.map((weight) => (
              <Radio key={weight} value={String(weight)}>
                {t(`weights.${weightName(weight)}`)}
              </Radio>
            ))}
          </div>
        </RadioGroup>
      ))}
      <Select
        label={t("halfLife.label")}
        hint={t("halfLife.hint")}
        className="max-w-72"
        value={String(scoring.halfLifeDays ?? "off")}
        onChange={(days) => onChange({ ...scoring, halfLifeDays: Number(days) || null })}
      >
        <SelectOption id="off">{t("halfLife.off")}</SelectOption>
        {halfLives.map((days) => (
          <SelectOption key={days} id={String(days)}>
            {t(`halfLife.after.${days}`)}
          </SelectOption>
        ))}
      </Select>
    </>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { Select, SelectOption } from "#components/ui/select.tsx";
import { sourceTypes } from "#domain/evidence/note.ts";

export type TrayNarrowing = {
  label: "pain" | "gain" | null;
  sourceType: (typeof sourceTypes)[number] | null;
};

export const everything: TrayNarrowing = { label: null, sourceType: null };

const any = "any";

/** Which of the waiting passages are shown. */
export function TrayFilter({
  narrowing,
  onChange,
}: {
  narrowing: TrayNarrowing;
  onChange: (next: TrayNarrowing) => void;
}) {
  const t = useTranslations("evidence");
  const tQueue = useTranslations("attach.filter");
  const change = (part: Partial<TrayNarrowing>) => {
    const next = { ...narrowing, ...part };
    onChange(next.label === null && next.sourceType === null ? everything : next);
  };
  return (
    <search className="flex flex-wrap gap-2">
      <Select
        aria-label={tQueue("label")}
        size="small"
        value={narrowing.label ?? any}
        onChange={(key) => change({ label: key === "pain" || key === "gain" ? key : null })}
      >
        <SelectOption id={any}>{tQueue("painsAndGains")}</SelectOption>
        <SelectOption id="pain">{t("labels.pain")}</SelectOption>
        <SelectOption id="gain">{t("labels.gain")}</SelectOption>
      </Select>
      <Select
        aria-label={t("filters.sourceType")}
        size="small"
        value={narrowing.sourceType ?? any}
        onChange={(key) => change({ sourceType: sourceTypes.find((type) => type === key) ?? null })}
      >
        <SelectOption id={any}>{t("filters.anySource")}</SelectOption>
        {sourceTypes.map((type) => (
          <SelectOption key={type} id={type}>
            {t(`sourceTypes.${type}`)}
          </SelectOption>
        ))}
      </Select>
    </search>
  );
}

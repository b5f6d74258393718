"use client";

import { useTranslations } from "next-intl";
import { Label, Radio, RadioGroup } from "react-aria-components";
import { type FormatId, formats } from "#domain/exchange/formats.ts";

/** The formats side by side, each with what it is good for. */
export function FormatCards({
  value,
  onChange,
}: {
  value: FormatId;
  onChange: (format: FormatId) => void;
}) {
  const t = useTranslations("drawn.dialog");
  return (
    <RadioGroup
      value={value}
      onChange={(next) => onChange(formats.find(({ id }) => id === next)?.id ?? value)}
      className="flex flex-col gap-1.5"
    >
      <Label className="text-12 font-medium text-ink-soft">{t("format")}</Label>
      <div className="grid grid-cols-2 gap-2 sm:grid-cols-3 lg:grid-cols-5">
        {formats.map(({ id }) => (
          <Radio
            key={id}
            value={id}
            className="flex cursor-default flex-col gap-0.5 rounded-control p-2.5 ring-1 ring-hairline ring-inset hover:bg-hover focus-visible:outline-2 focus-visible:outline-offset-2 focus-visible:outline-accent selected:bg-accent-tint selected:ring-2 selected:ring-accent"
          >
            <span className="text-13 font-medium text-ink">{t(`formats.${id}.name`)}</span>
            <span className="text-12 text-ink-soft">{t(`formats.${id}.about`)}</span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { Label, Radio, RadioGroup } from "react-aria-components";
import { classes } from "#components/ui/classes.ts";

const colours = [
  "bg-presence-1",
  "bg-presence-2",
  "bg-presence-3",
  "bg-presence-4",
  "bg-presence-5",
  "bg-presence-6",
  "bg-presence-7",
  "bg-presence-8",
];

export function ColourPicker({
  label,
  value,
  isDisabled,
  onChange,
}: {
  label: string;
  value: number;
  isDisabled: boolean;
  onChange: (colour: number) => void;
}) {
  const t = useTranslations("persona");
  return (
    <RadioGroup
      value={String(value)}
      onChange={(colour) => onChange(Number(colour))}
      isDisabled={isDisabled}
      orientation="horizontal"
      className="flex flex-col gap-1"
    >
      <Label className="text-13 font-medium">{label}</Label>
      <div className="flex h-8 items-center gap-1">
        {colours.map((colour, index) => (
          <Radio
            key={colour}
            value={String(index)}
            aria-label={t("colourNumber", { number: index + 1 })}
            className={classes(
              "size-6 cursor-default rounded-full border-3 border-raised ring-transparent selected:ring-2 selected:ring-ink",
              colour,
            )}
          />
        ))}
      </div>
    </RadioGroup>
  );
}

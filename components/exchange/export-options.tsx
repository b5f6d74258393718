"use client";

import { useTranslations } from "next-intl";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Select, SelectOption } from "#components/ui/select.tsx";
import { ToggleChips } from "#components/ui/toggle-chips.tsx";
import { styles } from "#domain/exchange/draw/ink.ts";
import { type DrawOptions, layouts, papers } from "#domain/exchange/draw-options.ts";
import type { FormatId } from "#domain/exchange/formats.ts";

type Part = { id: string; name: string };
/** What of a map can be chosen. */
export type Parts = { lanes: Part[]; phases: Part[]; personas: Part[] };

const scales = ["1", "2", "4"] as const;

/** What can be chosen of a drawn format. */
export function ExportOptions({
  format,
  options,
  parts,
  onChange,
}: {
  format: FormatId;
  options: DrawOptions;
  parts: Parts;
  onChange: (some: Partial<DrawOptions>) => void;
}) {
  const t = useTranslations("drawn.dialog");
  return (
    <div className="flex min-w-0 flex-col gap-3.5">
      <div className="grid grid-cols-2 gap-3">
        <One
          label={t("style")}
          value={options.style}
          of={styles}
          nameOf={(id) => t(`styles.${id}`)}
          onChange={(style) => onChange({ style })}
        />
        <One
          label={t("language")}
          value={options.language}
          of={["fi", "en"]}
          nameOf={(id) => t(`languages.${id}`)}
          onChange={(language) => onChange({ language })}
        />
        {format === "pdf" ? (
          <>
            <One
              label={t("paper")}
              value={options.paper}
              of={papers}
              nameOf={(id) => id.toUpperCase()}
              onChange={(paper) => onChange({ paper })}
            />
            <One
              label={t("layout")}
              value={options.layout}
              of={layouts}
              nameOf={(id) => t(`layouts.${id}`)}
              onChange={(layout) => onChange({ layout })}
            />
          </>
        ) : null}
        {format === "png" ? (
          <One
            label={t("scale")}
            value={scales.find((one) => Number(one) === options.scale) ?? "2"}
            of={scales}
            nameOf={(id) => t(`scales.${id}`)}
            onChange={(scale) => onChange({ scale: Number(scale) })}
          />
        ) : null}
      </div>
      {format === "pdf" ? (
        <Checkbox
          isSelected={options.isTiled}
          onChange={(isTiled) => onChange({ isTiled })}
          hint={t("isTiledHint")}
        >
          {t("isTiled")}
        </Checkbox>
      ) : null}
      <Checkbox
        isSelected={options.withQuotes}
        onChange={(withQuotes) => onChange({ withQuotes })}
        hint={t("withQuotesHint")}
      >
        {t("withQuotes")}
      </Checkbox>
      <Some
        label={t("lanes")}
        of={parts.lanes}
        chosen={options.laneIds}
        onChange={(laneIds) => onChange({ laneIds })}
      />
      <Some
        label={t("phases")}
        of={parts.phases}
        chosen={options.phaseIds}
        onChange={(phaseIds) => onChange({ phaseIds })}
      />
      {parts.personas.length > 0 ? (
        <Some
          label={t("personas")}
          of={parts.personas}
          chosen={options.personaIds}
          onChange={(personaIds) => onChange({ personaIds })}
        />
      ) : null}
    </div>
  );
}

function One<T extends string>({
  label,
  value,
  of,
  nameOf,
  onChange,
}: {
  label: string;
  value: T;
  of: readonly T[];
  nameOf: (id: T) => string;
  onChange: (id: T) => void;
}) {
  return (
    <Select
      label={label}
      size="small"
      value={value}
      onChange={(key) => onChange(of.find((id) => id === key) ?? value)}
    >
      {of.map((id) => (
        <SelectOption key={id} id={id}>
          {nameOf(id)}
        </SelectOption>
      ))}
    </Select>
  );
}

/** All are chosen until one is taken away; none chosen means all again. */
function Some({
  label,
  of,
  chosen,
  onChange,
}: {
  label: string;
  of: Part[];
  chosen: readonly string[] | undefined;
  onChange: (ids: string[] | undefined) => void;
}) {
  const all = of.map(({ id }) => id);
  return (
    <ToggleChips
      label={label}
      options={of}
      chosen={chosen ?? all}
      onChange={(ids) => onChange(ids.length === 0 || ids.length === all.length ? undefined : ids)}
    />
  );
}

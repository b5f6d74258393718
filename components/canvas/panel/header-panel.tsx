"use client";

import { useTranslations } from "next-intl";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { DateField } from "#components/ui/date-field.tsx";
import { Select, SelectOption } from "#components/ui/select.tsx";
import { setHeader, setHeaderText, setPersonas } from "#domain/map/commands/header.ts";
import { useCanEdit, useCanvas, useMap } from "../canvas-context.tsx";
import { useLibrary } from "../library-context.tsx";
import { RequiredSection } from "../missing/required-section.tsx";
import { LegendSection } from "./legend-section.tsx";
import { LiveText } from "./live-text.tsx";
import { LockSection } from "./lock-section.tsx";

const texts = [
  { field: "title", isLong: false },
  { field: "subject", isLong: false },
  { field: "scenario", isLong: true },
  { field: "goal", isLong: true },
  { field: "scopeStart", isLong: false },
  { field: "scopeEnd", isLong: false },
] as const;
const NOBODY = "nobody";

/** Whose journey this is, in which situation, from where to where: without it a drawing is no journey map. */
export function HeaderPanel() {
  const t = useTranslations("map.panel");
  const model = useCanvas();
  const { edit } = model;
  const header = useMap((map) => map.header);
  const { personas, members } = useLibrary();
  const isReadOnly = !useCanEdit();
  return (
    <>
      {texts.map(({ field, isLong }) => (
        <LiveText
          key={field}
          isLong={isLong}
          label={t(field)}
          {...(field === "subject" ? { hint: t("subjectHint") } : {})}
          value={header[field]}
          isReadOnly={isReadOnly}
          write={(text) => setHeaderText(edit, { field, text })}
        />
      ))}
      <Select
        label={t("state")}
        isDisabled={isReadOnly}
        selectedKey={header.state}
        onSelectionChange={(key) => setHeader(edit, { state: key === "to-be" ? "to-be" : "as-is" })}
      >
        <SelectOption id="as-is">{t("asIs")}</SelectOption>
        <SelectOption id="to-be">{t("toBe")}</SelectOption>
      </Select>
      {personas.length > 0 ? (
        <fieldset className="flex flex-col gap-1.5">
          <legend className="mb-1.5 text-13 font-medium">{t("personas")}</legend>
          {personas.map(({ id, name }) => (
            <Checkbox
              key={id}
              isDisabled={isReadOnly}
              isSelected={header.personaIds.includes(id)}
              onChange={(isOn) =>
                setPersonas(edit, {
                  personaIds: isOn
                    ? [...header.personaIds, id]
                    : header.personaIds.filter((one) => one !== id),
                })
              }
            >
              {name}
            </Checkbox>
          ))}
        </fieldset>
      ) : null}
      <Select
        label={t("owner")}
        isDisabled={isReadOnly}
        selectedKey={header.ownerId ?? NOBODY}
        onSelectionChange={(key) =>
          setHeader(edit, { ownerId: key === NOBODY ? null : String(key) })
        }
      >
        <SelectOption id={NOBODY}>{t("nobody")}</SelectOption>
        {members.map(({ id, name }) => (
          <SelectOption key={id} id={id}>
            {name}
          </SelectOption>
        ))}
      </Select>
      <DateField
        label={t("reviewDate")}
        isReadOnly={isReadOnly}
        value={header.reviewDate ?? ""}
        onChange={(date) => setHeader(edit, { reviewDate: date === "" ? null : date })}
      />
      <RequiredSection />
      <LockSection />
      <LegendSection />
    </>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { Select, SelectOption } from "#components/ui/select.tsx";
import { ToggleChips } from "#components/ui/toggle-chips.tsx";
import { evidenceModes, meaningLenses } from "#domain/evidence/excerpt.ts";
import type { ExcerptRow } from "#server/evidence/read.ts";
import type { PersonaName } from "../note-fields.tsx";
import type { NoteEdits } from "../use-note.ts";

/** How we know it, what it means to people beside its use, and whose experience it is. */
export function PassageMeaning({
  excerpt,
  edits,
  personas,
}: {
  excerpt: ExcerptRow;
  edits: NoteEdits;
  personas: PersonaName[];
}) {
  const t = useTranslations("desk");
  const tEvidence = useTranslations("evidence");
  const { mode, lens, personaId } = excerpt;
  return (
    <>
      <ToggleChips
        label={t("mode")}
        selectionMode="single"
        options={evidenceModes.map((id) => ({ id, name: t(`modes.${id}`) }))}
        chosen={mode ? [mode] : []}
        onChange={([chosen]) => edits.describe(excerpt, { mode: chosen ?? null })}
      />
      <ToggleChips
        label={t("lens")}
        selectionMode="single"
        options={meaningLenses.map((id) => ({ id, name: t(`lenses.${id}`) }))}
        chosen={lens ? [lens] : []}
        onChange={([chosen]) => edits.describe(excerpt, { lens: chosen ?? null })}
      />
      {personas.length > 0 ? (
        <Select
          label={tEvidence("fields.persona")}
          value={personaId ?? "none"}
          onChange={(key) =>
            edits.describe(excerpt, { personaId: key === "none" ? null : String(key) })
          }
        >
          <SelectOption id="none">{t("personaOfNote")}</SelectOption>
          {personas.map(({ id, name }) => (
            <SelectOption key={id} id={id}>
              {name}
            </SelectOption>
          ))}
        </Select>
      ) : null}
    </>
  );
}

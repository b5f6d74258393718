"use client";

import { useTranslations } from "next-intl";
import { DateField } from "#components/ui/date-field.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { ImportPlan } from "#domain/evidence/import-plan.ts";
import { emptyDraft } from "../note-draft.ts";
import { LanguageSelect, type PersonaName, VoiceFields } from "../note-fields.tsx";

type Defaults = ImportPlan["defaults"];

/** What is the same for all the files. */
export function FileDefaults({
  defaults,
  personas,
  onChange,
}: {
  defaults: Defaults;
  personas: PersonaName[];
  onChange: (defaults: Defaults) => void;
}) {
  const t = useTranslations("evidence");
  const change = (part: Partial<Defaults>) => onChange({ ...defaults, ...part });
  const { voice, consent, personaId } = defaults;
  return (
    <section aria-label={t("import.files.common")} className="flex flex-col gap-4">
      <div>
        <h2 className="text-14 font-bold">{t("import.files.common")}</h2>
        <p className="text-12 text-ink-faint">{t("import.files.commonText")}</p>
      </div>
      <VoiceFields
        draft={{ ...emptyDraft, voice, consent, personaId }}
        personas={personas}
        onChange={({ voice, consent, personaId }) =>
          change({
            ...(voice ? { voice } : {}),
            ...(consent ? { consent } : {}),
            ...(personaId === undefined ? {} : { personaId }),
          })
        }
      />
      <DateField
        label={t("fields.date")}
        value={defaults.date ?? ""}
        onChange={(date) => change({ date: date || null })}
      />
      <LanguageSelect value={defaults.language} onChange={(language) => change({ language })} />
      <TextField
        label={t("fields.sourceName")}
        hint={t("fields.sourceNameHint")}
        value={defaults.sourceName}
        onChange={(sourceName) => change({ sourceName })}
        maxLength={300}
      />
    </section>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { TextField } from "#components/ui/text-field.tsx";
import type { ImportPlan } from "#domain/evidence/import-plan.ts";
import { emptyDraft } from "../note-draft.ts";
import {
  LanguageSelect,
  type PersonaName,
  SourceTypeSelect,
  VoiceFields,
} from "../note-fields.tsx";

type Defaults = ImportPlan["defaults"];

/** What holds for every row that does not say itself. */
export function PlanDefaults({
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
  const { sourceType, voice, consent, personaId } = defaults;
  return (
    <section aria-label={t("import.defaults")} className="flex flex-col gap-4">
      <div>
        <h2 className="text-14 font-bold">{t("import.defaults")}</h2>
        <p className="text-12 text-ink-faint">{t("import.defaultsText")}</p>
      </div>
      <SourceTypeSelect value={sourceType} onChange={(sourceType) => change({ sourceType })} />
      <VoiceFields
        draft={{ ...emptyDraft, sourceType, voice, consent, personaId }}
        personas={personas}
        onChange={({ voice, consent, personaId }) =>
          change({
            ...(voice ? { voice } : {}),
            ...(consent ? { consent } : {}),
            ...(personaId === undefined ? {} : { personaId }),
          })
        }
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

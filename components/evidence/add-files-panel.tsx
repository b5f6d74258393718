"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAct } from "#components/shell/use-act.ts";
import { Button } from "#components/ui/button.tsx";
import { DateField } from "#components/ui/date-field.tsx";
import { SidePanel } from "#components/ui/side-panel.tsx";
import { toast } from "#components/ui/toast.tsx";
import type { SourceType } from "#domain/evidence/note.ts";
import { addNoteAction } from "#server/evidence/actions.ts";
import type { Journey } from "#server/evidence/read-journeys.ts";
import type { FileProblem, TextToAdd } from "./incoming-files.ts";
import { emptyDraft, inputOf } from "./note-draft.ts";
import { JourneyField, type PersonaName, SourceTypeSelect, VoiceFields } from "./note-fields.tsx";

/** Text files that were dropped: what they are and which journeys they speak of, asked once for all. */
export function AddFilesPanel({
  workspaceId,
  texts,
  journeys,
  personas,
  onAdded,
  onClose,
}: {
  workspaceId: string;
  texts: TextToAdd[];
  journeys: Journey[];
  personas: PersonaName[];
  onAdded: (problems: FileProblem[]) => void;
  onClose: () => void;
}) {
  const t = useTranslations("evidence");
  const tCommon = useTranslations("common");
  const [types, setTypes] = useState<SourceType[]>(() => texts.map(({ sourceType }) => sourceType));
  const [draft, setDraft] = useState(emptyDraft);
  const { act, isBusy } = useAct();
  const change = (part: Partial<typeof draft>) => setDraft((now) => ({ ...now, ...part }));

  const addAll = async () => {
    const problems: FileProblem[] = [];
    let masked = 0;
    for (const [index, { fileName, title, text }] of texts.entries()) {
      const sourceType = types[index] ?? "other";
      const input = inputOf({ ...draft, title, text, sourceType });
      const result = await addNoteAction({ workspaceId, ...input });
      if (result.ok) masked += result.masked;
      else problems.push({ fileName, reason: result.reason });
    }
    return { ok: true as const, problems, masked };
  };

  function submit() {
    act(addAll, {
      onDone: ({ problems, masked }) => {
        const count = texts.length - problems.length;
        if (count > 0) toast(t("files.added", { count, masked }));
        onAdded(problems);
      },
    });
  }

  return (
    <SidePanel
      title={t("files.title", { count: texts.length })}
      closeLabel={tCommon("close")}
      resizeLabel={tCommon("resize")}
      onClose={onClose}
      footer={
        <div className="flex justify-end gap-2">
          <Button onPress={onClose}>{tCommon("cancel")}</Button>
          <Button variant="primary" isPending={isBusy} onPress={submit}>
            {t("files.add", { count: texts.length })}
          </Button>
        </div>
      }
    >
      <div className="flex flex-col gap-5">
        <ul className="flex flex-col gap-3">
          {texts.map(({ fileName, title, text }, index) => (
            <li key={fileName} className="flex flex-col gap-1.5 rounded-card bg-sunk p-3">
              <span className="text-13 font-medium break-words">{title}</span>
              <span className="line-clamp-2 text-12 text-ink-soft">{text.slice(0, 200)}</span>
              <SourceTypeSelect
                label={t("files.typeOf", { name: fileName })}
                value={types[index] ?? "other"}
                onChange={(type) =>
                  setTypes((now) => now.map((was, at) => (at === index ? type : was)))
                }
              />
            </li>
          ))}
        </ul>
        <JourneyField
          journeys={journeys}
          value={draft.mapIds}
          onChange={(mapIds) => change({ mapIds })}
        />
        <VoiceFields draft={draft} onChange={change} personas={personas} />
        <DateField
          label={t("fields.date")}
          value={draft.date}
          onChange={(date) => change({ date })}
        />
      </div>
    </SidePanel>
  );
}

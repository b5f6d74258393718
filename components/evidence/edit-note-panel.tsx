"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAct } from "#components/shell/use-act.ts";
import { Button } from "#components/ui/button.tsx";
import { Form } from "#components/ui/form.tsx";
import { SidePanel } from "#components/ui/side-panel.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { toast } from "#components/ui/toast.tsx";
import { updateNoteAction } from "#server/evidence/actions.ts";
import type { NoteDetail } from "#server/evidence/read.ts";
import { fieldsOf, type NoteDraft, problemsOf } from "./note-draft.ts";
import {
  CircumstanceFields,
  type PersonaName,
  SourceTypeSelect,
  VoiceFields,
} from "./note-fields.tsx";

/** The note as a form. A changed text is read again; what a person had touched is found again. */
export function EditNotePanel({
  note,
  workspaceId,
  personas,
  onSaved,
  onClose,
}: {
  note: NoteDetail;
  workspaceId: string;
  personas: PersonaName[];
  onSaved: () => void;
  onClose: () => void;
}) {
  const t = useTranslations("evidence");
  const tCommon = useTranslations("common");
  const [draft, setDraft] = useState(() => draftOf(note));
  const [wasTried, setWasTried] = useState(false);
  const { act, isBusy } = useAct();
  const change = (part: Partial<NoteDraft>) => setDraft((now) => ({ ...now, ...part }));
  const { text: noText, ...problems } = problemsOf(draft);
  const isTextMissing = noText && note.nps === null;

  function submit() {
    setWasTried(true);
    if (Object.keys(problems).length > 0 || isTextMissing) return;
    const fields = { ...fieldsOf(draft), segment: note.segment, nps: note.nps };
    act(() => updateNoteAction({ workspaceId, noteId: note.id, fields, text: draft.text }), {
      onDone: ({ lostPlaces }) => {
        toast(lostPlaces > 0 ? t("note.savedLost", { count: lostPlaces }) : tCommon("saved"));
        onSaved();
      },
    });
  }

  return (
    <SidePanel
      title={t("note.edit")}
      closeLabel={tCommon("close")}
      resizeLabel={tCommon("resize")}
      onClose={onClose}
      footer={
        <div className="flex justify-end gap-2">
          <Button onPress={onClose}>{tCommon("cancel")}</Button>
          <Button variant="primary" isPending={isBusy} onPress={submit}>
            {tCommon("save")}
          </Button>
        </div>
      }
    >
      <Form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextField
          label={t("fields.title")}
          value={draft.title}
          onChange={(title) => change({ title })}
          maxLength={300}
        />
        <SourceTypeSelect
          value={draft.sourceType}
          onChange={(sourceType) => change({ sourceType })}
        />
        <VoiceFields draft={draft} onChange={change} personas={personas} />
        <CircumstanceFields draft={draft} onChange={change} problems={wasTried ? problems : {}} />
        <TextArea
          label={t("fields.text")}
          hint={t("note.textHint")}
          rows={8}
          value={draft.text}
          onChange={(text) => change({ text })}
          error={wasTried && isTextMissing ? t("problems.text") : undefined}
        />
      </Form>
    </SidePanel>
  );
}

function draftOf(note: NoteDetail): NoteDraft {
  return {
    title: note.title,
    text: note.text,
    sourceType: note.sourceType,
    sourceName: note.sourceName ?? "",
    voice: note.voice,
    language: note.language,
    date: note.date ?? "",
    participant: note.participant ?? "",
    personaId: note.personaId,
    channel: note.channel ?? "",
    appVersion: note.appVersion ?? "",
    rating: note.rating === null ? "" : String(note.rating),
    url: note.url ?? "",
    consent: note.consent,
    mapIds: [],
  };
}

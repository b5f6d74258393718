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
import { deleteNoteAction } from "#server/evidence/actions.ts";
import type { Journey } from "#server/evidence/read-journeys.ts";
import type { SavedNote } from "./door/save-note.ts";
import { useNoteDoor } from "./door/use-note-door.tsx";
import { emptyDraft, inputOf, problemsOf } from "./note-draft.ts";
import {
  CircumstanceFields,
  JourneyField,
  type PersonaName,
  SourceTypeSelect,
  VoiceFields,
} from "./note-fields.tsx";

/** A note typed or pasted by hand; stays open for the next one with the same circumstances. */
export function AddNotePanel({
  workspaceId,
  journeys,
  personas,
  mapIds = [],
  text = "",
  onAdded,
  onClose,
}: {
  workspaceId: string;
  journeys: Journey[];
  personas: PersonaName[];
  /** ticked from the start */
  mapIds?: string[];
  /** pasted before the panel was there */
  text?: string;
  onAdded: () => void;
  onClose: () => void;
}) {
  const t = useTranslations("evidence");
  const tCommon = useTranslations("common");
  const [draft, setDraft] = useState({ ...emptyDraft, mapIds, text });
  const [wasTried, setWasTried] = useState(false);
  const { act } = useAct();
  const { bring, isBusy, dialog } = useNoteDoor({
    workspaceId,
    onSaved: saved,
    onReplaced: beginAnew,
  });
  const change = (part: Partial<typeof draft>) => setDraft((now) => ({ ...now, ...part }));
  const problems = problemsOf(draft);
  const shown = wasTried ? problems : {};

  function submit() {
    setWasTried(true);
    if (Object.keys(problems).length > 0) return;
    void bring([inputOf(draft)]);
  }

  function saved([note]: SavedNote[], isSeen: boolean) {
    if (!note) return;
    const { noteId, masked } = note;
    const takeBack = () =>
      act(() => deleteNoteAction({ workspaceId, noteId }), { onDone: onAdded });
    toast(masked > 0 ? t("add.doneMasked", { count: masked }) : t("add.done"), {
      action: isSeen ? null : { label: tCommon("undo"), run: takeBack },
    });
    beginAnew();
  }

  function beginAnew() {
    setWasTried(false);
    change({ title: "", text: "", participant: "", rating: "", url: "" });
    onAdded();
  }

  return (
    <SidePanel
      title={t("add.title")}
      closeLabel={tCommon("close")}
      resizeLabel={tCommon("resize")}
      onClose={onClose}
      footer={
        <div className="flex justify-end gap-2">
          <Button onPress={onClose}>{tCommon("close")}</Button>
          <Button variant="primary" isPending={isBusy} onPress={submit}>
            {t("add.action")}
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
        <TextArea
          label={t("fields.text")}
          hint={t("fields.textHint")}
          rows={8}
          autoFocus
          value={draft.text}
          onChange={(text) => change({ text })}
          error={shown.text ? t("problems.text") : undefined}
        />
        <SourceTypeSelect
          value={draft.sourceType}
          onChange={(sourceType) => change({ sourceType })}
        />
        <JourneyField
          journeys={journeys}
          value={draft.mapIds}
          onChange={(mapIds) => change({ mapIds })}
        />
        <VoiceFields draft={draft} onChange={change} personas={personas} />
        <TextField
          label={t("fields.title")}
          note={tCommon("optional")}
          hint={t("fields.titleHint")}
          value={draft.title}
          onChange={(title) => change({ title })}
          maxLength={300}
        />
        <CircumstanceFields draft={draft} onChange={change} problems={shown} />
      </Form>
      {dialog}
    </SidePanel>
  );
}

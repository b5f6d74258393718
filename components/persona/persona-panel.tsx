"use client";

import { Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Problem } from "#components/shell/problem.tsx";
import { useSubmit } from "#components/shell/use-submit.ts";
import { initialsOf } from "#components/ui/avatar.tsx";
import { Button } from "#components/ui/button.tsx";
import { Form } from "#components/ui/form.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { SidePanel } from "#components/ui/side-panel.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { toast } from "#components/ui/toast.tsx";
import { createPersona, savePersona } from "#server/persona/actions.ts";
import type { Persona } from "#server/persona/read.ts";
import { ColourPicker } from "./colour-picker.tsx";
import { PictureField } from "./picture-field.tsx";

const formId = "persona-form";

/** `persona` null: a new one. */
export function PersonaPanel({
  workspaceId,
  persona,
  nextColour,
  canEdit,
  onClose,
  onCreated,
  onDelete,
}: {
  workspaceId: string;
  persona: Persona | null;
  nextColour: number;
  canEdit: boolean;
  onClose: () => void;
  onCreated: (personaId: string) => void;
  onDelete: (() => void) | null;
}) {
  const t = useTranslations("persona");
  const common = useTranslations("common");
  const reasons = useTranslations("errors");
  const router = useRouter();
  const [draft, setDraft] = useState(() => draftOf(persona, nextColour));
  const [wasTried, setWasTried] = useState(false);
  const creating = useSubmit(createPersona);
  const saving = useSubmit(savePersona);
  const nameProblem = draft.name.trim() ? undefined : t("nameMissing");

  function submit() {
    setWasTried(true);
    if (nameProblem) return;
    const input = {
      name: draft.name,
      initials: (draft.initials.trim() || initialsOf(draft.name)).slice(0, 3),
      colour: draft.colour,
      picture: draft.picture,
      line: draft.line,
      goals: draft.goals
        .split("\n")
        .map((goal) => goal.trim())
        .filter(Boolean)
        .slice(0, 20),
    };
    const after = () => {
      toast(common("saved"));
      router.refresh();
    };
    if (persona) {
      saving.submit({ workspaceId, personaId: persona.id, persona: input }, after);
    } else {
      creating.submit({ workspaceId, persona: input }, ({ personaId }) => {
        after();
        onCreated(personaId);
      });
    }
  }

  return (
    <SidePanel
      title={persona?.name ?? t("new")}
      closeLabel={common("close")}
      resizeLabel={common("resize")}
      onClose={onClose}
      actions={
        canEdit && onDelete ? (
          <IconButton label={common("delete")} onPress={onDelete}>
            <Trash2 aria-hidden="true" />
          </IconButton>
        ) : null
      }
      footer={
        canEdit ? (
          <div className="flex justify-end gap-2">
            <Button onPress={onClose}>{common("cancel")}</Button>
            <Button
              type="submit"
              form={formId}
              variant="primary"
              isPending={creating.isPending || saving.isPending}
            >
              {common("save")}
            </Button>
          </div>
        ) : null
      }
    >
      <Form
        id={formId}
        className="flex flex-col gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Problem
          reason={creating.reason ?? saving.reason}
          words={{ "persona-gone": reasons("not-found") }}
        />
        <PictureField draft={draft} isDisabled={!canEdit} onChange={setDraft} />
        <TextField
          label={t("name")}
          hint={t("nameHint")}
          value={draft.name}
          onChange={(name) => setDraft({ ...draft, name })}
          error={wasTried ? nameProblem : undefined}
          isReadOnly={!canEdit}
          autoFocus={persona === null}
          maxLength={120}
        />
        <div className="grid grid-cols-[112px_1fr] gap-4">
          <TextField
            label={t("initials")}
            value={draft.initials}
            placeholder={initialsOf(draft.name)}
            onChange={(initials) => setDraft({ ...draft, initials })}
            isReadOnly={!canEdit}
            maxLength={3}
          />
          <ColourPicker
            label={t("colour")}
            value={draft.colour}
            isDisabled={!canEdit}
            onChange={(colour) => setDraft({ ...draft, colour })}
          />
        </div>
        <TextArea
          label={t("line")}
          hint={t("lineHint")}
          value={draft.line}
          onChange={(line) => setDraft({ ...draft, line })}
          isReadOnly={!canEdit}
          maxLength={500}
        />
        <TextArea
          label={t("goals")}
          hint={t("goalsHint")}
          value={draft.goals}
          onChange={(goals) => setDraft({ ...draft, goals })}
          isReadOnly={!canEdit}
          rows={4}
        />
      </Form>
    </SidePanel>
  );
}

export type PersonaDraft = {
  name: string;
  initials: string;
  colour: number;
  picture: string | null;
  line: string;
  /** one on each line */
  goals: string;
};

function draftOf(persona: Persona | null, nextColour: number): PersonaDraft {
  if (!persona) {
    return { name: "", initials: "", colour: nextColour, picture: null, line: "", goals: "" };
  }
  const { name, initials, colour, picture, line, goals } = persona;
  return { name, initials, colour, picture, line, goals: goals.join("\n") };
}

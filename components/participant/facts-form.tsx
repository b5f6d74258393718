"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Problem } from "#components/shell/problem.tsx";
import { useSubmit } from "#components/shell/use-submit.ts";
import { Button } from "#components/ui/button.tsx";
import { Form } from "#components/ui/form.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { toast } from "#components/ui/toast.tsx";
import { longestFact } from "#domain/participant/fields.ts";
import { changeParticipantAction } from "#server/participant/actions.ts";
import type { ParticipantView } from "#server/participant/read-participants.ts";
import { draftOf, fieldsOf } from "./person-draft.ts";
import { PersonFields } from "./person-fields.tsx";

/** What is known of somebody, to mend; their pseudonym only while nothing came in under it. */
export function FactsForm({
  workspaceId,
  person,
  personas,
  isDisabled,
}: {
  workspaceId: string;
  person: ParticipantView;
  personas: { id: string; name: string }[];
  isDisabled: boolean;
}) {
  const t = useTranslations("participant");
  const router = useRouter();
  const [pseudonym, setPseudonym] = useState(person.pseudonym);
  const [draft, setDraft] = useState(() => draftOf(person));
  const { submit, isPending, reason } = useSubmit(changeParticipantAction);
  const isNew = person.told.length === 0;

  return (
    <Form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        const renamed = isNew && pseudonym.trim() !== "" ? { pseudonym } : {};
        const input = { participantId: person.id, fields: fieldsOf(draft), ...renamed };
        submit({ workspaceId, ...input }, () => {
          toast(t("saved"));
          router.refresh();
        });
      }}
    >
      <Problem
        reason={reason}
        words={{ known: t("rowProblems.known"), "was-heard": t("reasons.was-heard") }}
      />
      {isNew && !isDisabled ? (
        <TextField
          label={t("pseudonym")}
          hint={t("renameHint")}
          value={pseudonym}
          onChange={setPseudonym}
          maxLength={longestFact.pseudonym}
        />
      ) : null}
      <PersonFields
        draft={draft}
        onChange={(part) => setDraft((now) => ({ ...now, ...part }))}
        personas={personas}
        isDisabled={isDisabled}
      />
      {isDisabled ? null : (
        <div>
          <Button type="submit" variant="primary" isPending={isPending}>
            {t("save")}
          </Button>
        </div>
      )}
    </Form>
  );
}

"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Problem } from "#components/shell/problem.tsx";
import { useSubmit } from "#components/shell/use-submit.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { Form } from "#components/ui/form.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { toast } from "#components/ui/toast.tsx";
import { isNameEmpty, longestFact, noName } from "#domain/participant/fields.ts";
import { addPeopleAction } from "#server/participant/actions.ts";
import { NameFields } from "./name-fields.tsx";
import { emptyPerson, fieldsOf } from "./person-draft.ts";
import { PersonFields } from "./person-fields.tsx";

/** Somebody before anything of theirs is there, under a code that is proposed or a pseudonym of one's own. */
export function AddPersonDialog({
  workspace,
  proposed,
  personas,
  mayName,
  onClose,
}: {
  workspace: { id: string; slug: string };
  proposed: string;
  personas: { id: string; name: string }[];
  mayName: boolean;
  onClose: () => void;
}) {
  const t = useTranslations("participant");
  const common = useTranslations("common");
  const router = useRouter();
  const [pseudonym, setPseudonym] = useState(proposed);
  const [draft, setDraft] = useState(emptyPerson);
  const [real, setReal] = useState(noName);
  const { submit, isPending, reason } = useSubmit(addPeopleAction);
  const [refused, setRefused] = useState<"known" | "withdrawn" | null>(null);

  const add = () => {
    const person = { ...fieldsOf(draft), pseudonym, real: isNameEmpty(real) ? null : real };
    submit({ workspaceId: workspace.id, people: [person] }, ({ added, refused }) => {
      setRefused(refused[0]?.reason ?? null);
      const [one] = added;
      if (!one) return;
      toast(t("added", { count: 1, pseudonym: one.pseudonym }), {
        action: {
          label: t("open"),
          run: () => router.push(`/w/${workspace.slug}/evidence/people/${one.id}`),
        },
      });
      onClose();
      router.refresh();
    });
  };

  return (
    <Dialog
      title={t("addOne")}
      closeLabel={common("close")}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <Problem reason={reason} />
        <TextField
          label={t("pseudonym")}
          hint={t("pseudonymHint")}
          value={pseudonym}
          onChange={(words) => {
            setPseudonym(words);
            setRefused(null);
          }}
          error={refused ? t(`rowProblems.${refused}`) : undefined}
          maxLength={longestFact.pseudonym}
          autoComplete="off"
          autoFocus
        />
        <PersonFields
          draft={draft}
          onChange={(part) => setDraft((now) => ({ ...now, ...part }))}
          personas={personas}
        />
        {mayName ? (
          <fieldset className="flex flex-col gap-4 border-t border-hairline pt-4">
            <legend className="sr-only">{t("name")}</legend>
            <p className="text-13 text-ink-soft">{t("nameWithPerson")}</p>
            <NameFields real={real} onChange={(part) => setReal((now) => ({ ...now, ...part }))} />
          </fieldset>
        ) : null}
        <DialogActions>
          <Button onPress={onClose}>{common("cancel")}</Button>
          <Button type="submit" variant="primary" isPending={isPending}>
            {t("addOneDo")}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}

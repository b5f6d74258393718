"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Problem } from "#components/shell/problem.tsx";
import { useSubmit } from "#components/shell/use-submit.ts";
import { DaysSelect } from "#components/ui/days-select.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { type Scope, scopes } from "#domain/access/scopes.ts";
import { createTokenAction } from "#server/api/actions.ts";
import { Choices } from "./choices.tsx";
import { OnceDialog, type OnceDialogProps, OnceForm } from "./once-dialog.tsx";
import { useScopeWords } from "./scope-words.ts";

const spans = [30, 90, 365] as const;
type Days = (typeof spans)[number];

export function NewTokenDialog({ workspaceId, ...dialog }: OnceDialogProps) {
  const t = useTranslations("api.tokens");
  return (
    <OnceDialog title={t("new")} {...dialog}>
      {(close) => <NewToken workspaceId={workspaceId} onDone={close} />}
    </OnceDialog>
  );
}

function NewToken({ workspaceId, onDone }: { workspaceId: string; onDone: () => void }) {
  const t = useTranslations("api.tokens");
  const words = useScopeWords();
  const [name, setName] = useState("");
  const [held, setHeld] = useState<Scope[]>(["maps:read"]);
  const [days, setDays] = useState<Days | null>(90);
  const { submit, isPending, reason } = useSubmit(createTokenAction);
  const isNamed = name.trim() !== "";
  const hasScopes = held.length > 0;
  return (
    <OnceForm
      isWhole={isNamed && hasScopes}
      isPending={isPending}
      words={{ make: t("make"), secret: t("madeTitle"), once: t("once") }}
      onMake={(show) =>
        submit({ workspaceId, name, scopes: held, days }, ({ token }) => show(token))
      }
      onDone={onDone}
    >
      {(isChecked) => (
        <>
          <Problem reason={reason} />
          <TextField
            label={t("name")}
            hint={t("nameHint")}
            value={name}
            onChange={setName}
            maxLength={80}
            autoFocus
            error={isChecked && !isNamed ? t("nameHint") : undefined}
          />
          <Choices
            label={t("scopes")}
            all={scopes}
            words={words}
            chosen={held}
            onChange={setHeld}
            problem={isChecked && !hasScopes ? t("scopeMissing") : null}
          />
          <DaysSelect
            label={t("expires")}
            spans={spans}
            value={days}
            onChange={setDays}
            wordsOf={(count) => (count === null ? t("forever") : t("days", { count }))}
          />
        </>
      )}
    </OnceForm>
  );
}

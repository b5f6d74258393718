"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Form } from "react-aria-components";
import { CopyField } from "#components/shell/copy-field.tsx";
import { Problem } from "#components/shell/problem.tsx";
import { useSubmit } from "#components/shell/use-submit.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { Select, SelectOption } from "#components/ui/select.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { type Scope, scopes } from "#domain/access/scopes.ts";
import { createTokenAction } from "#server/api/actions.ts";
import { Choices } from "./choices.tsx";
import { useScopeWords } from "./scope-words.ts";

const spans = [30, 90, 365] as const;
type Days = (typeof spans)[number];

export function NewTokenDialog({
  workspaceId,
  isOpen,
  onOpenChange,
}: {
  workspaceId: string;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}) {
  const t = useTranslations("api.tokens");
  const common = useTranslations("common");
  return (
    <Dialog
      title={t("new")}
      closeLabel={common("close")}
      size="small"
      isOpen={isOpen}
      onOpenChange={onOpenChange}
    >
      {(close) => <NewToken workspaceId={workspaceId} onDone={close} />}
    </Dialog>
  );
}

function NewToken({ workspaceId, onDone }: { workspaceId: string; onDone: () => void }) {
  const t = useTranslations("api.tokens");
  const common = useTranslations("common");
  const router = useRouter();
  const words = useScopeWords();
  const [name, setName] = useState("");
  const [held, setHeld] = useState<Scope[]>(["maps:read"]);
  const [days, setDays] = useState<Days | null>(90);
  const [isChecked, setIsChecked] = useState(false);
  const [token, setToken] = useState<string | null>(null);
  const { submit, isPending, reason } = useSubmit(createTokenAction);
  const hasScopes = held.length > 0;

  if (token) {
    return <CopyField label={t("madeTitle")} hint={t("once")} value={token} onDone={onDone} />;
  }
  return (
    <Form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        setIsChecked(true);
        if (name.trim() === "" || !hasScopes) return;
        submit({ workspaceId, name, scopes: held, days }, (made) => {
          setToken(made.token);
          router.refresh();
        });
      }}
    >
      <Problem reason={reason} />
      <TextField
        label={t("name")}
        hint={t("nameHint")}
        value={name}
        onChange={setName}
        maxLength={80}
        autoFocus
        error={isChecked && name.trim() === "" ? t("nameHint") : undefined}
      />
      <Choices
        label={t("scopes")}
        all={scopes}
        words={words}
        chosen={held}
        onChange={setHeld}
        problem={isChecked && !hasScopes ? t("scopeMissing") : null}
      />
      <Select
        label={t("expires")}
        value={days ?? "forever"}
        onChange={(key) => setDays(key === "forever" ? null : (Number(key) as Days))}
      >
        {spans.map((count) => (
          <SelectOption key={count} id={count}>
            {t("days", { count })}
          </SelectOption>
        ))}
        <SelectOption id="forever">{t("forever")}</SelectOption>
      </Select>
      <DialogActions>
        <Button onPress={onDone}>{common("cancel")}</Button>
        <Button type="submit" variant="primary" isPending={isPending}>
          {t("make")}
        </Button>
      </DialogActions>
    </Form>
  );
}

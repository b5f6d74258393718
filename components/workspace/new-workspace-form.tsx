"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { browserTimeZone } from "#components/access/browser-time-zone.ts";
import { Problem } from "#components/shell/problem.tsx";
import { useLanguage } from "#components/shell/use-language.ts";
import { useSubmit } from "#components/shell/use-submit.ts";
import { Button } from "#components/ui/button.tsx";
import { Form } from "#components/ui/form.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { startWorkspace } from "#server/workspace/actions.ts";

export function NewWorkspaceForm() {
  const t = useTranslations("access");
  const locale = useLanguage();
  const [name, setName] = useState("");
  const [wasTried, setWasTried] = useState(false);
  const { submit, isPending, reason } = useSubmit(startWorkspace);
  return (
    <Form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        setWasTried(true);
        if (name.trim()) submit({ name, locale, timeZone: browserTimeZone() });
      }}
    >
      <Problem reason={reason} />
      <TextField
        label={t("newWorkspace.name")}
        value={name}
        onChange={setName}
        error={wasTried && !name.trim() ? t("problems.workspace") : undefined}
        autoFocus
        maxLength={80}
      />
      <Button type="submit" variant="primary" isPending={isPending}>
        {t("newWorkspace.action")}
      </Button>
    </Form>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Problem } from "#components/shell/problem.tsx";
import { useLanguage } from "#components/shell/use-language.ts";
import { useSubmit } from "#components/shell/use-submit.ts";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Form } from "#components/ui/form.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { setUpInstance } from "#server/workspace/actions.ts";
import { AccountFields, useAccountProblems } from "./account-fields.tsx";
import { browserTimeZone } from "./browser-time-zone.ts";

export function SetUpForm({ token }: { token: string }) {
  const t = useTranslations("access");
  const locale = useLanguage();
  const [account, setAccount] = useState({ name: "", email: "", password: "" });
  const [workspace, setWorkspace] = useState(t("setUp.workspaceExample"));
  const [wantsDemo, setWantsDemo] = useState(true);
  const [wasTried, setWasTried] = useState(false);
  const { submit, isPending, reason } = useSubmit(setUpInstance);
  const accountProblems = useAccountProblems()(account);
  const workspaceProblem = workspace.trim() ? undefined : t("problems.workspace");

  return (
    <Form
      // pressed before the page is awake, the browser itself sends it: never in the address
      method="post"
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        setWasTried(true);
        if (Object.keys(accountProblems).length > 0 || workspaceProblem) return;
        const timeZone = browserTimeZone();
        submit({ token, ...account, workspace, wantsDemo, locale, timeZone });
      }}
    >
      <Problem reason={reason} words={{ "token-spent": t("reasons.token-spent") }} />
      <AccountFields
        account={account}
        problems={wasTried ? accountProblems : {}}
        onChange={setAccount}
      />
      <TextField
        label={t("setUp.workspace")}
        hint={t("setUp.workspaceHint")}
        value={workspace}
        onChange={setWorkspace}
        error={wasTried ? workspaceProblem : undefined}
        maxLength={80}
      />
      <Checkbox isSelected={wantsDemo} onChange={setWantsDemo} hint={t("setUp.demoHint")}>
        {t("setUp.wantsDemo")}
      </Checkbox>
      <Button type="submit" variant="primary" isPending={isPending} className="mt-1">
        {t("setUp.action")}
      </Button>
    </Form>
  );
}

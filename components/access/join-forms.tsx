"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Problem } from "#components/shell/problem.tsx";
import { useLanguage } from "#components/shell/use-language.ts";
import { useSubmit } from "#components/shell/use-submit.ts";
import { Button } from "#components/ui/button.tsx";
import { Form } from "#components/ui/form.tsx";
import { joinAsMyself, joinAsNewcomer } from "#server/workspace/actions.ts";
import { AccountFields, useAccountProblems } from "./account-fields.tsx";

/** For somebody new: the account and the membership in one go. */
export function NewcomerForm({ token }: { token: string }) {
  const t = useTranslations("access");
  const locale = useLanguage();
  const [account, setAccount] = useState({ name: "", email: "", password: "" });
  const [wasTried, setWasTried] = useState(false);
  const { submit, isPending, reason } = useSubmit(joinAsNewcomer);
  const problems = useAccountProblems()(account);
  return (
    <Form
      // pressed before the page is awake, the browser itself sends it: never in the address
      method="post"
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        setWasTried(true);
        if (Object.keys(problems).length === 0) submit({ token, ...account, locale });
      }}
    >
      <Problem
        reason={reason}
        words={{
          "invite-gone": t("reasons.invite-gone"),
          "email-taken": t("reasons.email-taken"),
        }}
      />
      <AccountFields account={account} problems={wasTried ? problems : {}} onChange={setAccount} />
      <Button type="submit" variant="primary" isPending={isPending} className="mt-1">
        {t("invite.action")}
      </Button>
    </Form>
  );
}

/** For whoever is signed in already. */
export function JoinButton({ token, name }: { token: string; name: string }) {
  const t = useTranslations("access");
  const { submit, isPending, reason } = useSubmit(joinAsMyself);
  return (
    <div className="flex flex-col gap-4">
      <Problem reason={reason} words={{ "invite-gone": t("reasons.invite-gone") }} />
      <Button variant="primary" isPending={isPending} onPress={() => submit({ token })}>
        {t("invite.joinAs", { name })}
      </Button>
    </div>
  );
}

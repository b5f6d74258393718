"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Problem } from "#components/shell/problem.tsx";
import { useSubmit } from "#components/shell/use-submit.ts";
import { Button } from "#components/ui/button.tsx";
import { Form } from "#components/ui/form.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { enter } from "#server/access/actions.ts";
import { isEmail } from "./account-fields.tsx";

/** `to` is where the person was heading. */
export function SignInForm({ to }: { to: string | null }) {
  const t = useTranslations("access");
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [wasTried, setWasTried] = useState(false);
  const { submit, isPending, reason } = useSubmit(enter);
  const problems = {
    email: wasTried && !isEmail(email) ? t("problems.email") : undefined,
    password: wasTried && !password ? t("problems.passwordMissing") : undefined,
  };
  return (
    <Form
      // pressed before the page is awake, the browser itself sends it: never in the address
      method="post"
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        setWasTried(true);
        if (isEmail(email) && password) submit({ email, password, to });
      }}
    >
      <Problem reason={reason} words={{ wrong: t("reasons.wrong") }} />
      <TextField
        label={t("email")}
        name="email"
        type="email"
        autoComplete="username"
        autoFocus
        value={email}
        onChange={setEmail}
        error={problems.email}
      />
      <TextField
        label={t("password")}
        name="password"
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        error={problems.password}
      />
      <Button type="submit" variant="primary" isPending={isPending} className="mt-1">
        {t("signIn.action")}
      </Button>
    </Form>
  );
}

"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { usePasswordProblem } from "#components/access/account-fields.tsx";
import { Problem } from "#components/shell/problem.tsx";
import { Section } from "#components/shell/section.tsx";
import { useSubmit } from "#components/shell/use-submit.ts";
import { Button } from "#components/ui/button.tsx";
import { Form } from "#components/ui/form.tsx";
import { Select, SelectOption } from "#components/ui/select.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { toast } from "#components/ui/toast.tsx";
import { shortestPassword } from "#domain/access/weak-password.ts";
import { type Locale, locales } from "#messages/locales.ts";
import { savePassword, saveProfile } from "#server/workspace/actions.ts";

type Profile = { name: string; email: string; locale: Locale | null };

export function ProfileSettings({ profile }: { profile: Profile }) {
  const t = useTranslations("workspace");
  return (
    <>
      <Section title={t("tabs.profile")}>
        <ProfileForm profile={profile} />
      </Section>
      <Section title={t("profile.passwordTitle")} text={t("profile.passwordText")}>
        <PasswordForm profile={profile} />
      </Section>
    </>
  );
}

function ProfileForm({ profile }: { profile: Profile }) {
  const t = useTranslations("workspace");
  const common = useTranslations("common");
  const shell = useTranslations("shell");
  const router = useRouter();
  const [name, setName] = useState(profile.name);
  const [locale, setLocale] = useState(profile.locale);
  const { submit, isPending, reason } = useSubmit(saveProfile);
  const nameProblem = name.trim() ? undefined : t("nameMissing");
  return (
    <Form
      // pressed before the page is awake, the browser itself sends it: never in the address
      method="post"
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        if (nameProblem) return;
        submit({ name, locale }, () => {
          toast(common("saved"));
          router.refresh();
        });
      }}
    >
      <Problem reason={reason} />
      <TextField
        label={t("profile.name")}
        value={name}
        onChange={setName}
        error={nameProblem}
        autoComplete="name"
        maxLength={120}
      />
      <TextField label={t("profile.email")} value={profile.email} isReadOnly />
      <Select
        label={t("profile.language")}
        value={locale ?? "browser"}
        onChange={(key) => setLocale(locales.find((one) => one === key) ?? null)}
      >
        <SelectOption id="browser">{t("profile.languageBrowser")}</SelectOption>
        {locales.map((key) => (
          <SelectOption key={key} id={key}>
            {shell(`languages.${key}`)}
          </SelectOption>
        ))}
      </Select>
      <div>
        <Button type="submit" variant="primary" isPending={isPending}>
          {common("save")}
        </Button>
      </div>
    </Form>
  );
}

function PasswordForm({ profile }: { profile: Profile }) {
  const t = useTranslations("workspace");
  const access = useTranslations("access");
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const [wasTried, setWasTried] = useState(false);
  const { submit, isPending, reason } = useSubmit(savePassword);
  const problemOf = usePasswordProblem();
  const problems = {
    current: current ? undefined : access("problems.passwordMissing"),
    next: problemOf(next, profile),
  };
  return (
    <Form
      // pressed before the page is awake, the browser itself sends it: never in the address
      method="post"
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        setWasTried(true);
        if (problems.current || problems.next) return;
        submit({ current, next }, () => {
          setCurrent("");
          setNext("");
          setWasTried(false);
          toast(t("profile.passwordChanged"));
        });
      }}
    >
      <Problem reason={reason} words={{ "wrong-password": t("reasons.wrong-password") }} />
      <TextField
        label={t("profile.current")}
        type="password"
        autoComplete="current-password"
        value={current}
        onChange={setCurrent}
        error={wasTried ? problems.current : undefined}
      />
      <TextField
        label={t("profile.next")}
        hint={access("passwordHint", { count: shortestPassword })}
        type="password"
        autoComplete="new-password"
        value={next}
        onChange={setNext}
        error={wasTried ? problems.next : undefined}
      />
      <div>
        <Button type="submit" isPending={isPending}>
          {t("profile.changePassword")}
        </Button>
      </div>
    </Form>
  );
}

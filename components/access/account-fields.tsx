"use client";

import { useTranslations } from "next-intl";
import { TextField } from "#components/ui/text-field.tsx";
import {
  longestPassword,
  passwordProblem,
  shortestPassword,
} from "#domain/access/weak-password.ts";

export type Account = { name: string; email: string; password: string };
export type AccountProblems = Partial<Record<keyof Account, string>>;

/** Name, e-mail and a new password; whoever shows them holds the values. */
export function AccountFields({
  account,
  problems,
  onChange,
}: {
  account: Account;
  problems: AccountProblems;
  onChange: (account: Account) => void;
}) {
  const t = useTranslations("access");
  return (
    <>
      <TextField
        label={t("name")}
        hint={t("nameHint")}
        name="name"
        autoComplete="name"
        value={account.name}
        onChange={(name) => onChange({ ...account, name })}
        error={problems.name}
        maxLength={120}
      />
      <TextField
        label={t("email")}
        name="email"
        type="email"
        autoComplete="username"
        value={account.email}
        onChange={(email) => onChange({ ...account, email })}
        error={problems.email}
        maxLength={320}
      />
      <TextField
        label={t("newPassword")}
        hint={t("passwordHint", { count: shortestPassword })}
        name="password"
        type="password"
        autoComplete="new-password"
        value={account.password}
        onChange={(password) => onChange({ ...account, password })}
        error={problems.password}
        maxLength={longestPassword}
      />
    </>
  );
}

/** What is missing, in words; empty when the account can be made. */
export function useAccountProblems(): (account: Account) => AccountProblems {
  const t = useTranslations("access.problems");
  const ofPassword = usePasswordProblem();
  return ({ name, email, password }) => {
    const problem = ofPassword(password, { name, email });
    return {
      ...(name.trim() ? {} : { name: t("name") }),
      ...(isEmail(email) ? {} : { email: t("email") }),
      ...(problem ? { password: problem } : {}),
    };
  };
}

/** Why a new password may not be had, in words. */
export function usePasswordProblem() {
  const t = useTranslations("access.problems");
  return (password: string, person: { name: string; email: string }): string | undefined => {
    const problem = passwordProblem(password, person);
    if (problem === "short") {
      return t("passwordShort", { count: shortestPassword - password.length });
    }
    if (problem === "easy") return t("passwordEasy");
    return problem ? t("passwordOwn") : undefined;
  };
}

export function isEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(text.trim());
}

import { z } from "zod";
import { longestPassword, passwordProblem } from "#domain/access/weak-password.ts";
import { locales } from "#messages/locales.ts";
import { normalEmail } from "../access/sign-in.ts";

/** What forms about people and places have in common; server actions parse with these. */
export const personName = z.string().trim().min(1).max(120);
export const workspaceName = z.string().trim().min(1).max(80);
export const emailAddress = z.string().trim().max(320).pipe(z.email()).transform(normalEmail);
export const newPassword = z
  .string()
  .max(longestPassword)
  .refine((password) => passwordProblem(password) === null);
export const locale = z.enum(locales);
export const timeZone = z.string().max(60).refine(isTimeZone);

type Account = { name: string; email: string; password: string };

/** For whole forms: a new account's password is not its own name or address. */
export function hasGoodPassword({ password, ...person }: Account): boolean {
  return passwordProblem(password, person) === null;
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return name !== "";
  } catch {
    return false;
  }
}

"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { locales } from "#messages/locales.ts";
import { openAction } from "../action.ts";
import { localeCookie, themeCookie, themes } from "../preferences.ts";
import { contextFor } from "../runtime.ts";
import { updateProfile } from "../workspace/update-profile.ts";
import { endSession, startSession } from "./auth.ts";
import { innerPath } from "./inner-path.ts";
import { currentUser } from "./session.ts";

const credentials = z.object({
  email: z.string(),
  password: z.string(),
  to: z.string().nullable(),
});

/** Goes on to where the person was heading. */
export const enter = openAction(credentials, async (_ctx, { email, password, to }) => {
  const reason = await startSession("password", { email, password });
  if (reason) return { ok: false as const, reason };
  redirect(innerPath(to));
});

/** The provider behind it exists under `npm run demo` only. */
export const enterDemo = openAction(z.object({}), async () => {
  const reason = await startSession("demo");
  if (reason) return { ok: false as const, reason };
  redirect("/");
});

export const leave = openAction(z.object({}), async () => {
  await endSession();
  redirect("/sign-in");
});

const year = 365 * 24 * 60 * 60;

/** For this browser, and for the person where one is signed in. */
export const chooseLocale = openAction(
  z.object({ locale: z.enum(locales) }),
  async (_ctx, input) => {
    (await cookies()).set(localeCookie, input.locale, { maxAge: year, sameSite: "lax" });
    const user = await currentUser();
    if (user) await updateProfile(contextFor({ kind: "user", userId: user.id }), input);
    return { ok: true as const };
  },
);

export const chooseTheme = openAction(z.object({ theme: z.enum(themes) }), async (_ctx, input) => {
  (await cookies()).set(themeCookie, input.theme, { maxAge: year, sameSite: "lax" });
  return { ok: true as const };
});

import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";
import type { Messages, Namespace } from "#messages/index.ts";

const base: Namespace[] = ["common", "errors", "shell"];

/**
 * Hands client components their words: the base namespaces plus those named here, so that no page
 * carries the dictionary of another. Wrap the part of a page that needs them.
 */
export async function Words({
  namespaces = [],
  timeZone,
  children,
}: {
  namespaces?: Namespace[];
  /** the workspace's zone, where dates are shown */
  timeZone?: string;
  children: ReactNode;
}) {
  const all = await getMessages();
  const picked = Object.fromEntries(
    [...base, ...namespaces].map((name) => [name, all[name]]),
  ) as Partial<Messages>;
  return (
    <NextIntlClientProvider messages={picked} {...(timeZone ? { timeZone } : {})}>
      {children}
    </NextIntlClientProvider>
  );
}

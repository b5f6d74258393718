import "./globals.css";
import "./print.css";
import type { Metadata, Viewport } from "next";
import { cookies, headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Nonce } from "#components/shell/nonce.tsx";
import { Providers } from "#components/shell/providers.tsx";
import { Words } from "#components/shell/words.tsx";
import { getLanguage } from "#server/language.ts";
import { calmCookie, isTheme, themeCookie } from "#server/preferences.ts";

// The nonce of the content policy is another one for every request.
export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("common");
  const name = t("appName");
  return { title: { default: name, template: `%s · ${name}` } };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f7f5f2" },
    { media: "(prefers-color-scheme: dark)", color: "#161c24" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const locale = await getLanguage();
  const nonce = (await headers()).get("x-nonce");
  const jar = await cookies();
  const chosen = jar.get(themeCookie)?.value;
  const theme = isTheme(chosen) ? chosen : "system";
  return (
    <html lang={locale} data-theme={theme} data-calm={jar.has(calmCookie) ? "" : undefined}>
      <head>{nonce ? <Nonce value={nonce} /> : null}</head>
      <body>
        <Words>
          <Providers locale={locale}>{children}</Providers>
        </Words>
      </body>
    </html>
  );
}

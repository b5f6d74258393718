import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ForgetPerson } from "#components/shell/forget-person.tsx";
import { Wordmark } from "#components/shell/logo.tsx";
import { PathDrawing } from "#components/shell/path-drawing.tsx";
import { PreferencesMenus } from "#components/shell/preferences-menu.tsx";
import { Words } from "#components/shell/words.tsx";

/** The doors: one quiet column on the paper. */
export default async function DoorLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations("access");
  const common = await getTranslations("common");
  return (
    <div className="relative isolate flex min-h-dvh flex-col overflow-hidden">
      <ForgetPerson />
      <PathDrawing />
      <header className="flex items-center justify-between px-4 py-3 sm:px-6 sm:py-4">
        <Link href="/" className="rounded-control">
          <Wordmark name={common("appName")} />
        </Link>
        <PreferencesMenus />
      </header>
      <main className="flex flex-1 flex-col items-center justify-center px-4 pt-4 pb-16">
        <Words namespaces={["access"]}>
          <div className="w-full max-w-100">{children}</div>
        </Words>
      </main>
      <footer className="px-6 pb-5 text-center text-12 text-ink-faint">{t("tagline")}</footer>
    </div>
  );
}

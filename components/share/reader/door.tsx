import type { ReactNode } from "react";
import { Wordmark } from "#components/shell/logo.tsx";
import { LanguageLinks } from "./language-links.tsx";

/** What stands where the map is not: a few friendly words. */
export function ReaderDoor({
  name,
  title,
  text,
  children,
}: {
  name: string;
  title: string;
  text: string;
  children?: ReactNode;
}) {
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="flex items-center justify-between px-4 py-3 sm:px-6">
        <Wordmark name={name} />
        <LanguageLinks />
      </header>
      <main className="flex flex-1 flex-col items-center justify-center px-4 pb-24">
        <div className="flex w-full max-w-100 flex-col gap-3">
          <h1 className="text-20 font-bold text-balance">{title}</h1>
          <p className="text-14 text-ink-soft">{text}</p>
          {children}
        </div>
      </main>
    </div>
  );
}

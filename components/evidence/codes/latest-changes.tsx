"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { useKeptKeyboard } from "#components/ui/use-kept-keyboard.ts";
import type { OpenCodebook } from "./use-codebook.ts";

const mostShown = 10;

/** Who did what to the codebook, each to be taken back. */
export function LatestChanges({ book, mayEdit }: { book: OpenCodebook; mayEdit: boolean }) {
  const t = useTranslations("codes.book");
  const tCommon = useTranslations("common");
  const format = useFormatter();
  const keyboard = useKeptKeyboard<HTMLUListElement>();
  return (
    <section aria-label={t("changes")} className="flex flex-col gap-2">
      <h2 className="text-14 font-bold">{t("changes")}</h2>
      {book.changes.length === 0 ? (
        <p className="text-13 text-ink-soft">{t("noChanges")}</p>
      ) : (
        <ul {...keyboard} className="flex flex-col">
          {book.changes.slice(0, mostShown).map(({ id, kind, subject, by, at, isUndone }) => (
            <li key={id} className="flex min-h-10 items-center gap-3 text-13">
              <span className="min-w-0 flex-1">
                <span className="block truncate">
                  {t(`done.${kind}`, { name: subject })}
                  {isUndone ? ` (${t("isUndone")})` : null}
                </span>
                <span className="block truncate text-12 text-ink-faint">
                  {by} {format.dateTime(at, { dateStyle: "short", timeStyle: "short" })}
                </span>
              </span>
              {mayEdit && !isUndone ? (
                <Button size="small" variant="quiet" onPress={() => book.takeBack(id, subject)}>
                  {tCommon("undo")}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

"use client";

import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Loss } from "#domain/exchange/draft.ts";
import type { Problems } from "#domain/exchange/sheet/problem.ts";

/** What does not come along, and every doubt with its cell and what was done about it. */
export function Told({
  problems,
  lost,
  isText,
}: {
  problems: Problems;
  lost: readonly Loss[];
  /** addresses are line numbers */
  isText: boolean;
}) {
  const t = useTranslations("exchange");
  const lossWords = useLossWords();
  if (problems.count === 0 && lost.length === 0)
    return <p className="text-13 text-ink-soft">{t("import.allWell")}</p>;
  return (
    <div className="flex flex-col gap-2 text-13">
      {lost.length > 0 ? (
        <p className="flex items-start gap-2">
          <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-workaround" />
          <span>{t("notCarried", { what: lossWords(lost) })}</span>
        </p>
      ) : null}
      {problems.count > 0 ? (
        <details open={problems.count <= 5}>
          <summary className="cursor-default font-medium">
            {t("import.problems", { count: problems.count })}
          </summary>
          <ul className="mt-1.5 flex max-h-40 flex-col gap-1 overflow-auto pl-4">
            {problems.list.map(({ code, at, value }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list does not change while it is shown
              <li key={i}>
                {at === "" ? null : (
                  <span className="font-medium">
                    {isText ? t("import.line", { line: at }) : at}:{" "}
                  </span>
                )}
                {t(`problems.${code}`, { value })}
              </li>
            ))}
            {problems.count > problems.list.length ? (
              <li className="text-ink-soft">
                {t("import.moreProblems", { count: problems.count - problems.list.length })}
              </li>
            ) : null}
          </ul>
        </details>
      ) : null}
    </div>
  );
}

/** "3 comments, 2 pictures" */
export function useLossWords(): (lost: readonly Loss[]) => string {
  const t = useTranslations("exchange.losses");
  return (lost) => lost.map(({ kind, count }) => t(kind, { count })).join(", ");
}

"use client";

import { useTranslations } from "next-intl";
import { TextLink } from "#components/ui/text-link.tsx";
import type { CodeRow } from "#server/evidence/codes/read.ts";
import { usePassages } from "./use-passages.ts";

const mostShown = 20;

/** How often and by how many people it is said, and the first of their words. */
export function CodePassages({
  code,
  workspace,
}: {
  code: CodeRow;
  workspace: { id: string; slug: string };
}) {
  const t = useTranslations("codes.book");
  const passages = usePassages(workspace.id, code.id, code.excerpts) ?? [];
  return (
    <section aria-label={t("theirPassages")} className="flex flex-col gap-2">
      <h3 className="text-14 font-bold">{t("theirPassages")}</h3>
      <p className="text-13 text-ink-soft">
        {t("passages", { count: code.excerpts })} · {t("people", { count: code.people })}
        {code.branchExcerpts > code.excerpts ? (
          <>
            {" ("}
            {t("withUnder")}: {t("passages", { count: code.branchExcerpts })} ·{" "}
            {t("people", { count: code.branchPeople })})
          </>
        ) : null}
      </p>
      {code.excerpts === 0 ? (
        <p className="text-13 text-ink-soft">{t("noPassages")}</p>
      ) : (
        <ul className="flex flex-col gap-1.5">
          {passages.slice(0, mostShown).map(({ excerptId, noteId, text, noteTitle }) => (
            <li key={excerptId} className="rounded-card bg-sunk px-3 py-2 text-13">
              <q className="line-clamp-4">{text}</q>
              <TextLink
                href={`/w/${workspace.slug}/evidence/${noteId}?excerpt=${excerptId}`}
                className="mt-1 block truncate text-12"
              >
                {noteTitle}
              </TextLink>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

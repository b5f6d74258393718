"use client";

import { useTranslations } from "next-intl";
import { Fragment, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { maskWords } from "#domain/evidence/pseudonymise.ts";
import type { DryRunRow } from "#domain/evidence/table-look.ts";
import { PlainDate } from "../plain-date.tsx";
import { knownSourceType, SourceMark } from "../source-mark.tsx";

const shownAtFirst = 5;

/** The first rows as the notes they would become, what is masked in them marked. */
export function PreviewRows({ rows }: { rows: DryRunRow[] }) {
  const t = useTranslations("evidence");
  const [showsAll, setShowsAll] = useState(false);
  return (
    <section aria-label={t("import.preview")} className="flex flex-col gap-3">
      <div>
        <h2 className="text-16 font-bold">{t("import.preview")}</h2>
        <p className="text-13 text-ink-soft">{t("import.previewText")}</p>
      </div>
      <ol className="flex flex-col">
        {rows.slice(0, showsAll ? rows.length : shownAtFirst).map((row, at) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: two sheets have rows of one number
            key={at}
            className="grid grid-cols-[2.5rem_minmax(0,1fr)] gap-x-3 border-t border-hairline py-2.5"
          >
            <span className="text-right text-12 text-ink-faint">{row.row}</span>
            <div className="flex min-w-0 flex-col gap-0.5">
              <span className="text-14 font-medium">
                <Masked text={row.title || t("ratingOnly")} />
              </span>
              {withoutTitle(row) ? (
                <span className="line-clamp-3 text-13 text-ink-soft">
                  <Masked text={withoutTitle(row)} />
                </span>
              ) : null}
              <span className="flex flex-wrap gap-x-3 gap-y-0.5 text-12 text-ink-faint">
                <SourceMark type={knownSourceType(row.sourceType)} />
                {row.date ? <PlainDate date={row.date} /> : null}
                {row.participant ? <span>{row.participant}</span> : null}
                {row.rating === null ? null : <span>{t("ratingIs", { rating: row.rating })}</span>}
                <span>
                  {row.consent === "yes" ? t("import.quotable") : t("import.notQuotable")}
                </span>
              </span>
            </div>
          </li>
        ))}
      </ol>
      {!showsAll && rows.length > shownAtFirst ? (
        <Button variant="quiet" className="self-start" onPress={() => setShowsAll(true)}>
          {t("import.morePreview", { count: rows.length - shownAtFirst })}
        </Button>
      ) : null}
    </section>
  );
}

/** The first words are often the title: once is enough. */
function withoutTitle({ title, text }: DryRunRow): string {
  return text.startsWith(title) ? text.slice(title.length).trim() : text;
}

/** Details that were masked stand out from the words around them. */
function Masked({ text }: { text: string }) {
  const parts: { at: number; text: string }[] = [];
  for (const part of text.split(masks)) {
    const last = parts.at(-1);
    parts.push({ at: last ? last.at + last.text.length : 0, text: part });
  }
  return parts.map(({ at, text }) =>
    maskWords.includes(text) ? (
      <mark key={at} className="rounded-mark bg-hover px-0.5 text-ink ring-1 ring-edge ring-inset">
        {text}
      </mark>
    ) : (
      <Fragment key={at}>{text}</Fragment>
    ),
  );
}

const masks = new RegExp(
  `(${maskWords.map((word) => word.replaceAll(/[[\]]/g, "\\$&")).join("|")})`,
  "g",
);

"use client";

import { ArrowRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { deedOf } from "#domain/history/did.ts";
import { wordChanges } from "#domain/history/words.ts";
import type { useValueWords } from "./use-value-words.ts";

type Props = {
  field: string;
  before: unknown;
  after: unknown;
  words: ReturnType<typeof useValueWords>;
};

/** What one field said before and says after: a text by its words, anything else by its two values. */
export function FieldChange({ field, before, after, words }: Props) {
  const t = useTranslations("history.value");
  const isText = deedOf(field) === "wrote" && field !== "legend";
  return (
    <p className="text-12 text-ink-soft hyphens-auto">
      <span className="text-ink-faint">{words.fieldName(field)}: </span>
      {isText ? (
        <TextChange before={String(before ?? "")} after={String(after ?? "")} />
      ) : (
        <>
          <span className="sr-only">
            {t("fromTo", {
              before: words.valueName(field, before),
              after: words.valueName(field, after),
            })}
          </span>
          <span aria-hidden="true">
            {words.valueName(field, before)} <ArrowRight className="inline size-3 align-[-1px]" />{" "}
            <span className="font-medium text-ink">{words.valueName(field, after)}</span>
          </span>
        </>
      )}
    </p>
  );
}

/** Struck through what went, underlined what came. */
function TextChange({ before, after }: { before: string; after: string }) {
  let at = 0;
  return wordChanges(before, after).map(({ text, is }) => {
    const key = at;
    at += text.length + 1;
    if (is === "same") return <span key={key}>{text}</span>;
    return is === "added" ? (
      <ins key={key} className="rounded-xs bg-gain-tint font-medium text-ink decoration-gain">
        {text}
      </ins>
    ) : (
      <del key={key} className="rounded-xs bg-pain-tint text-ink decoration-pain">
        {text}
      </del>
    );
  });
}

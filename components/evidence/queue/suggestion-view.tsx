"use client";

import { useTranslations } from "next-intl";
import { CueText } from "#components/evidence/cue-text.tsx";
import { PlainDate } from "#components/evidence/plain-date.tsx";
import { SourceMark } from "#components/evidence/source-mark.tsx";
import { Why } from "#components/evidence/why.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { Suggestion } from "#server/evidence/queue/list.ts";

/** One passage in large, with what stands around it, whose words they are and why it is here. */
export function SuggestionView({ suggestion, slug }: { suggestion: Suggestion; slug: string }) {
  const t = useTranslations("queue");
  const tWhy = useTranslations("evidence.why");
  const { text, before, after, language, start, cues, label } = suggestion;
  const href = `/w/${slug}/evidence/${suggestion.noteId}?excerpt=${suggestion.excerptId}`;
  return (
    <article aria-label={t("passage")} className="flex min-w-0 flex-col gap-4">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-12 text-ink-soft">
        <SourceMark type={suggestion.sourceType} />
        {suggestion.participant ? <span>{suggestion.participant}</span> : null}
        {suggestion.date ? <PlainDate date={suggestion.date} /> : null}
        <TextLink href={href} className="min-w-0 truncate">
          {suggestion.noteTitle}
        </TextLink>
      </p>
      <div
        lang={language === "und" ? undefined : language}
        className="max-h-[50dvh] overflow-y-auto leading-7 whitespace-pre-wrap"
      >
        <span className="text-14 text-ink-faint">{before}</span>
        <mark className={marks[label]}>
          <CueText text={text} start={start} cues={cues} />
        </mark>
        <span className="text-14 text-ink-faint">{after}</span>
      </div>
      <details className="text-12 text-ink-soft">
        <summary className="inline-flex min-h-6 cursor-pointer items-center rounded-mark text-accent">
          {tWhy("ask")}
        </summary>
        <Why judged={suggestion} />
      </details>
    </article>
  );
}

const marks = {
  pain: "rounded-mark bg-pain-tint px-1 text-20 leading-8 text-ink box-decoration-clone",
  gain: "rounded-mark bg-gain-tint px-1 text-20 leading-8 text-ink box-decoration-clone",
  neutral: "rounded-mark bg-sunk px-1 text-20 leading-8 text-ink box-decoration-clone",
};

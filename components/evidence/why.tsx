"use client";

import { useFormatter, useLocale, useTranslations } from "next-intl";
import { Fragment, type ReactElement } from "react";
import { gainKinds, painKinds } from "#domain/analysis/cues/cue.ts";
import type { ExcerptLabel } from "#domain/evidence/excerpt.ts";
import { modelOfLabel } from "#domain/evidence/model-mark.ts";

export type Judged = {
  /** with `start` as the place of its first character for the cues */
  text: string;
  start: number;
  language: string;
  label: ExcerptLabel;
  /** what the analysis had said, where a person has judged since */
  machineLabel: ExcerptLabel | null;
  analyzer: string;
  pain: number;
  gain: number;
  cues: { kind: string; start: number; end: number }[];
};

/** Why the analysis says what it says: its cues by name and in the customer's words, and how much all of it weighs. */
export function Why({ judged }: { judged: Judged }) {
  const t = useTranslations("evidence.why");
  const tLabels = useTranslations("evidence.labels");
  const format = useFormatter();
  const said = judged.machineLabel ?? judged.label;
  const model = modelOfLabel(judged.analyzer);
  const cues = useCueNames(judged);
  const weight = (share: number) =>
    format.number(share, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const [pain, gain] = [weight(judged.pain), weight(judged.gain)];
  const values = { count: cues.length, pain, gain, share: said === "gain" ? gain : pain };
  return (
    <>
      <p>
        {cues.length > 0
          ? t.rich(said, { ...values, cues: () => <>{format.list(cues)}</> })
          : t(`${said}Words`, values)}
      </p>
      {model === null ? null : <p>{t("byModel", { model })}</p>}
      {said === judged.label ? null : <p>{t("corrected", { label: tLabels(said) })}</p>}
    </>
  );
}

/** One of a kind, the first one told; the first name begins the sentence. */
function useCueNames({ cues, text, start, language }: Judged): ReactElement[] {
  const t = useTranslations("evidence");
  const locale = useLocale();
  const found = [...painKinds, ...gainKinds]
    .flatMap((kind) => cues.find((cue) => cue.kind === kind && cue.start >= start) ?? [])
    .sort((a, b) => a.start - b.start);
  return found.map((cue, at) => {
    const kind = t(`cues.${cue.kind as (typeof painKinds)[number]}`);
    return (
      <Fragment key={cue.kind}>
        {t.rich("why.cue", {
          kind: at === 0 ? kind : kind.toLocaleLowerCase(locale),
          q: () => (
            <q lang={language === "und" ? undefined : language}>
              {text.slice(cue.start - start, cue.end - start)}
            </q>
          ),
        })}
      </Fragment>
    );
  });
}

"use client";

import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { badgeOf, type Counts } from "#domain/pain/badge.ts";
import { peopleToEvidence } from "#domain/review/rule-of.ts";
import { BadgeMark } from "./badge-mark.tsx";

export type RuleSubject = {
  kind: "step" | "card" | "curve";
  title: string;
  counts: Counts;
  /** where they were counted */
  from: "point" | "card" | "guess" | "step" | "stepItself" | "curve";
};

const fromKeys = {
  point: "fromPoint",
  card: "fromCard",
  guess: "guess",
  step: "fromStep",
  stepItself: "fromStepItself",
  curve: "fromCurve",
} as const;

const badges = ["assumption", "thin", "evidenced"] as const;

/** Why something counts as an assumption, thin or evidenced: the counts, and the rule in words. */
export function EvidenceRule({
  subject,
  onFindings,
}: {
  subject: RuleSubject;
  /** to what was said there */
  onFindings: () => void;
}) {
  const t = useTranslations("review.badge");
  const { kind, title, counts, from } = subject;
  const badge = badgeOf(counts);
  return (
    <section aria-label={t("title")} className="flex flex-col gap-4">
      <div className="flex flex-col gap-2">
        <p className="text-12 text-ink-soft">{t(`of.${kind}`)}</p>
        <p className="line-clamp-4 text-16 font-bold break-words">{title}</p>
        <BadgeMark badge={badge} className="self-start" />
      </div>
      <div className="flex flex-col gap-1 text-14">
        <p className="font-medium">
          {t("people", { count: counts.people })} {t("sources", { count: counts.sourceTypes })}
        </p>
        <p className="text-13 text-ink-soft">{t(fromKeys[from])}</p>
      </div>
      <div className="flex flex-col gap-1.5">
        <h3 className="text-13 font-bold">{t("rule")}</h3>
        <ul className="flex flex-col gap-1 text-13">
          {badges.map((one) => (
            <li key={one} className={one === badge ? "font-medium" : "text-ink-soft"}>
              {t(`rules.${one}`)}
            </li>
          ))}
        </ul>
        <p className="text-12 text-ink-soft">{t("who")}</p>
      </div>
      <div className="flex flex-col gap-1">
        <h3 className="text-13 font-bold">{t("next")}</h3>
        <p className="text-13">{t(`nexts.${badge}`, { people: peopleToEvidence(counts) })}</p>
      </div>
      {counts.people > 0 ? (
        <Button size="small" className="self-start" onPress={onFindings}>
          {t("findings")}
        </Button>
      ) : null}
    </section>
  );
}

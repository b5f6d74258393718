"use client";

import { Star } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { MeaningMark } from "#components/ui/meaning-mark.tsx";
import type { Judged } from "#domain/review/gone-through.ts";
import type { ChallengeRow } from "#server/review/read-challenges.ts";

const outcomes = ["open", "test", "doubt", "agree"] as const;

type Props = {
  judged: readonly Judged<ChallengeRow>[];
  claimOf: (assumption: Judged<ChallengeRow>["assumption"]) => string;
  /** walks through them from this one on */
  onOpen: (key: string) => void;
};

/** The boldest assumptions by what became of them; untested are all that nobody agreed to. */
export function AssumptionList({ judged, claimOf, onOpen }: Props) {
  const t = useTranslations("review.assumptions");
  const open = judged.filter(({ outcome }) => outcome === "open");
  const untested = judged.filter(({ outcome }) => outcome !== "agree");
  const first = open[0] ?? judged[0];
  return (
    <div className="flex flex-col gap-5">
      <p className="text-13 text-ink-soft">{t("text")}</p>
      {first ? (
        <div className="flex flex-wrap items-center justify-between gap-2">
          <p className="text-14 font-medium">{t("untested", { count: untested.length })}</p>
          <Button variant="primary" onPress={() => onOpen(first.assumption.key)}>
            {t("begin", { count: open.length })}
          </Button>
        </div>
      ) : (
        <p className="text-14">{t("none")}</p>
      )}
      {outcomes.map((outcome) => {
        const here = judged.filter((one) => one.outcome === outcome);
        if (here.length === 0) return null;
        return (
          <section key={outcome} aria-label={t(`outcomes.${outcome}`)} className="flex flex-col">
            <h3 className="flex items-baseline gap-1.5 text-13 font-bold">
              {t(`outcomes.${outcome}`)}
              <span className="font-normal text-ink-faint">{here.length}</span>
            </h3>
            <ul className="flex flex-col">
              {here.map(({ assumption }) => (
                <li key={assumption.key}>
                  <button
                    type="button"
                    onClick={() => onOpen(assumption.key)}
                    className="-mx-2 flex w-[calc(100%+16px)] cursor-default flex-col gap-0.5 rounded-control px-2 py-1.5 text-left hover:bg-hover"
                  >
                    <span className="flex items-baseline gap-1.5 text-13">
                      {assumption.kind === "feeling" ? null : (
                        <MeaningMark meaning={assumption.kind} size={9} />
                      )}
                      <span className="min-w-0 break-words underline decoration-ink-faint decoration-dashed underline-offset-3">
                        {claimOf(assumption)}
                      </span>
                    </span>
                    <span className="flex flex-wrap items-center gap-x-2 text-12 text-ink-soft">
                      {assumption.stepTitle}
                      {assumption.isMomentOfTruth ? (
                        <span className="flex items-center gap-1">
                          <Star aria-hidden="true" className="size-3 fill-current" />
                          {t("momentOfTruth")}
                        </span>
                      ) : null}
                      <span className="text-ink-faint">
                        {t("boldness", { value: assumption.boldness })}
                      </span>
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

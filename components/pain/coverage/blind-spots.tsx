"use client";

import { useTranslations } from "next-intl";
import { SourceMark } from "#components/evidence/source-mark.tsx";
import { Badge } from "#components/ui/badge.tsx";
import type { BlindSpot } from "#domain/pain/coverage/blind-spot.ts";
import type { Coverage } from "#domain/pain/coverage/coverage.ts";

/** Where too little is known, the worst first, each with the next question to ask. */
export function BlindSpots({
  steps,
  coverage,
}: {
  steps: readonly { id: string; title: string }[];
  coverage: Coverage;
}) {
  const t = useTranslations("pain.coverage.spots");
  const tPain = useTranslations("pain");
  const spots = coverage.steps
    .flatMap(({ stepId, blindSpot }) => (blindSpot ? [{ stepId, blindSpot }] : []))
    .sort((a, b) => order.indexOf(a.blindSpot.kind) - order.indexOf(b.blindSpot.kind));
  return (
    <section aria-label={t("title")} className="flex flex-col gap-2">
      <h2 className="flex items-baseline gap-2 text-16 font-bold">
        {t("title")}
        <span className="text-13 font-normal text-ink-faint">
          {t("count", { count: spots.length, of: coverage.steps.length })}
        </span>
      </h2>
      {spots.length === 0 ? <p className="text-13 text-ink-soft">{t("none")}</p> : null}
      <ul className="grid gap-2 md:grid-cols-2">
        {spots.map(({ stepId, blindSpot }) => {
          const step = steps.find(({ id }) => id === stepId)?.title || tPain("untitledStep");
          return (
            <li
              key={stepId}
              className="flex flex-col gap-1.5 rounded-card border border-dashed border-ink-faint px-3 py-2.5"
            >
              <span className="flex flex-wrap items-baseline justify-between gap-x-3 gap-y-1">
                <span className="text-14 font-medium">{step}</span>
                <Badge isAssumed>
                  <Why spot={blindSpot} />
                </Badge>
              </span>
              <Question spot={blindSpot} step={step} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const order: readonly BlindSpot["kind"][] = ["nobody", "thin", "one-source", "old"];

function Why({ spot }: { spot: BlindSpot }) {
  const t = useTranslations("pain.coverage.spots.why");
  const tSource = useTranslations("evidence.sourceTypes");
  switch (spot.kind) {
    case "nobody":
      return t("nobody");
    case "thin":
      return t("thin", { people: spot.people });
    case "one-source":
      return t("one-source", { source: tSource(spot.only) });
    case "old":
      return t("old", { days: spot.days });
    default:
      return spot satisfies never;
  }
}

/** By template, from the step's own title: good enough to begin with. */
function Question({ spot, step }: { spot: BlindSpot; step: string }) {
  const t = useTranslations("pain.coverage.spots");
  const key =
    spot.kind !== "one-source" ? spot.kind : spot.ask === "observation" ? "watch" : "listen";
  return (
    <p className="text-13 text-ink-soft">
      <span className="mr-1.5 inline-flex items-center gap-1 text-12 text-ink-faint">
        {t("next")} <SourceMark type={spot.ask} />
      </span>
      <q>{t(`questions.${key}`, { step })}</q>
    </p>
  );
}

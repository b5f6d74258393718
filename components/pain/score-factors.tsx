"use client";

import { useFormatter, useTranslations } from "next-intl";
import { type Factor, scoringOf, weightName } from "#domain/pain/scoring.ts";
import type { PainPointRow } from "#server/pain/read.ts";

/** What multiplies to the score: each factor, what the workspace makes of it, and in words. */
export function ScoreFactors({
  point: { kind, parts },
  reporting,
}: {
  point: Pick<PainPointRow, "kind" | "parts">;
  /** how many kinds of source tell of it */
  reporting: number;
}) {
  const t = useTranslations("pain.score");
  const format = useFormatter();
  const scoring = scoringOf(parts);
  const exact = (number: number) =>
    format.number(number, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  // a small share squared is not nothing
  const percent = (share: number) =>
    format.number(share, { style: "percent", maximumSignificantDigits: 3 });
  const whole = (share: number) =>
    format.number(share, { style: "percent", maximumFractionDigits: 0 });

  /** as it is, or as it is weighed */
  function weighed(factor: Factor): { value: string | null; weight?: string } {
    const name = weightName(scoring[factor]);
    const say = factor === "reach" ? (name === "usual" ? whole : percent) : exact;
    if (name === "usual") return { value: say(parts[factor]) };
    if (name === "out") return { value: null, weight: t("weights.out") };
    const to = say(parts[factor] ** scoring[factor]);
    return { value: to, weight: t(`weights.${name}`, { from: say(parts[factor]), to }) };
  }

  const parted = [
    {
      name: t(kind === "pain" ? "severity" : "strength"),
      text: t(kind === "pain" ? "severityText" : "strengthText"),
      ...weighed("severity"),
    },
    {
      name: t("reach"),
      text: t("reachText", { people: parts.people, heard: parts.heard }),
      ...weighed("reach"),
    },
    {
      name: t("reliability"),
      text: t("reliabilityText", { count: reporting }),
      ...weighed("reliability"),
    },
    ...(scoring.halfLifeDays === null
      ? []
      : [
          {
            name: t("recency"),
            value: exact(parts.recency),
            text: parts.newest
              ? t("recencyText", {
                  date: format.dateTime(new Date(parts.newest), {
                    dateStyle: "medium",
                    timeZone: "UTC",
                  }),
                  days: scoring.halfLifeDays,
                })
              : t("recencyNone"),
          },
        ]),
  ];
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-2 text-13">
      {parted.map((part, at) => (
        <Part key={part.name} {...part} isFirst={at === 0} />
      ))}
    </dl>
  );
}

function Part({
  name,
  value,
  text,
  weight,
  isFirst,
}: {
  name: string;
  /** null: left out */
  value: string | null;
  text: string;
  weight?: string;
  isFirst: boolean;
}) {
  return (
    <>
      <dt className="text-right text-16 leading-5 font-bold whitespace-nowrap">
        <span className="sr-only">{name}</span>
        {value === null ? "–" : isFirst ? value : `× ${value}`}
      </dt>
      <dd>
        <span aria-hidden="true" className="font-medium">
          {name}
        </span>
        <span className="block text-12 text-ink-soft">{text}</span>
        {weight ? <span className="block text-12 font-medium">{weight}</span> : null}
      </dd>
    </>
  );
}

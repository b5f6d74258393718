"use client";

import { ArrowRight, ArrowUp } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { classes } from "#components/ui/classes.ts";
import { MeaningMark } from "#components/ui/meaning-mark.tsx";
import type { BoardDot } from "#domain/pain/board/board.ts";
import { useBoard } from "./board-context.tsx";
import { NumberButton } from "./number-button.tsx";
import { usePlaceWords } from "./place-words.ts";
import { useAsk } from "./use-ask.ts";
import { useRoving } from "./use-roving.ts";

/** How bad it is by how many it touches: what stands at the upper right hurts the most. */
export function ReachChart({ dots, kind }: { dots: readonly BoardDot[]; kind: "pain" | "gain" }) {
  const t = useTranslations("pain.board.chart");
  const tPain = useTranslations("pain");
  const format = useFormatter();
  const { open } = useBoard();
  const roving = useRoving(dots.length);
  const strongest = kind === "pain" ? 4 : 3;
  const widest = scaleFor(Math.max(0, ...dots.map(({ reach }) => reach)));
  const percent = (share: number) =>
    format.number(share, { style: "percent", maximumFractionDigits: 0 });
  const left = (reach: number) => 100 * Math.min(1, reach / widest);
  const top = (severity: number) => 100 * (1 - (severity - 1) / (strongest - 1));
  const mostPeople = Math.max(1, ...dots.map(({ people }) => people));
  if (dots.length === 0) {
    return <p className="py-10 text-center text-14 text-ink-soft">{tPain(`board.none.${kind}`)}</p>;
  }
  return (
    <section aria-label={t(`title.${kind}`)} className="flex flex-col gap-4">
      <p className="text-13 text-ink-soft">{t(`text.${kind}`)}</p>
      <div className="relative h-104 pt-8 pb-11 pl-8">
        <div className="relative h-full">
          <svg aria-hidden="true" className="absolute inset-0 size-full overflow-visible">
            {[0, 0.25, 0.5, 0.75, 1].map((share) => (
              <g key={share}>
                <line
                  x1={`${100 * share}%`}
                  x2={`${100 * share}%`}
                  y1="0"
                  y2="100%"
                  className="stroke-hairline"
                />
                <text
                  x={`${100 * share}%`}
                  y="100%"
                  dy="18"
                  textAnchor="middle"
                  className="fill-current text-12 text-ink-soft"
                >
                  {percent(share * widest)}
                </text>
              </g>
            ))}
            {Array.from({ length: strongest }, (_, index) => index + 1).map((severity) => (
              <g key={severity}>
                <line
                  x1="0"
                  x2="100%"
                  y1={`${top(severity)}%`}
                  y2={`${top(severity)}%`}
                  className="stroke-hairline"
                />
                <text
                  x="0"
                  y={`${top(severity)}%`}
                  dx="-10"
                  dy="4"
                  textAnchor="end"
                  className="fill-current text-12 text-ink-soft"
                >
                  {severity}
                </text>
              </g>
            ))}
          </svg>
          {/* biome-ignore lint/a11y/useSemanticElements: a group of buttons that arrows go through */}
          <div {...roving.box} role="group" aria-label={t("dots")}>
            {dots.map((dot, index) => (
              <button
                key={dot.id}
                type="button"
                {...roving.stop(index)}
                onClick={() => open({ kind: "point", mapId: dot.mapId, painPointId: dot.id })}
                data-tooltip={dot.title || tPain(`unquoted.${kind}`)}
                className="absolute flex min-h-6 min-w-6 -translate-x-1/2 -translate-y-1/2 cursor-pointer items-center justify-center rounded-full hover:z-10 hover:bg-hover focus-visible:z-10"
                style={{ left: `${left(dot.reach)}%`, top: `${top(dot.severity)}%` }}
              >
                <span className="sr-only">
                  {t("dot", {
                    title: dot.title || tPain(`unquoted.${kind}`),
                    severity: dot.severity,
                    reach: percent(dot.reach),
                    people: dot.people,
                  })}
                </span>
                <MeaningMark meaning={kind} size={8 + 14 * Math.sqrt(dot.people / mostPeople)} />
                {index < 5 ? (
                  <span
                    aria-hidden="true"
                    className="absolute left-full -ml-0.5 text-12 font-bold text-ink"
                  >
                    {index + 1}
                  </span>
                ) : null}
              </button>
            ))}
          </div>
        </div>
        <p className="absolute right-0 bottom-0 flex items-center gap-1 text-12 text-ink-soft">
          {t("reach")}
          <ArrowRight aria-hidden="true" className="size-3" />
        </p>
        <p className="absolute top-0 left-0 flex items-center gap-1 text-12 text-ink-soft">
          <ArrowUp aria-hidden="true" className="size-3" />
          {t(kind)}
        </p>
      </div>
      <DotTable dots={dots} kind={kind} percent={percent} />
    </section>
  );
}

/** The same in numbers. */
function DotTable({
  dots,
  kind,
  percent,
}: {
  dots: readonly BoardDot[];
  kind: "pain" | "gain";
  percent: (share: number) => string;
}) {
  const t = useTranslations("pain.board.chart");
  const tPain = useTranslations("pain");
  const format = useFormatter();
  const { mapTitle } = usePlaceWords();
  const ask = useAsk();
  const exact = (number: number) =>
    format.number(number, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (
    <details className="text-13">
      <summary className="min-h-6 cursor-pointer rounded-control text-ink-soft">
        {t("asTable")}
      </summary>
      <div className="overflow-x-auto">
        <table className="mt-2 w-full text-left text-13">
          <thead className="text-12 text-ink-faint">
            <tr>
              {(["point", "map"] as const).map((column) => (
                <th key={column} className="py-1 pr-4 font-normal">
                  {t(`columns.${column}`)}
                </th>
              ))}
              {([kind, "reach", "people"] as const).map((column) => (
                <th key={column} className="py-1 pl-4 text-right font-normal">
                  {column === "people" ? t("columns.people") : t(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {dots.map(({ id, mapId, title, severity, reach, people }) => (
              <tr key={id} className="border-t border-hairline">
                <th scope="row" className="py-1.5 pr-4 font-medium">
                  {title || tPain(`unquoted.${kind}`)}
                </th>
                <td className="py-1.5 pr-4 text-ink-soft">{mapTitle(mapId)}</td>
                <td className="py-1.5 pl-4 text-right tabular-nums">{exact(severity)}</td>
                <td className="py-1.5 pl-4 text-right tabular-nums">{percent(reach)}</td>
                <td className="py-1.5 pl-4 text-right tabular-nums">
                  <NumberButton
                    onPress={() => ask(title, { pointId: id, mapId })}
                    className={classes("justify-end", kind === "pain" ? "text-pain" : "text-gain")}
                  >
                    {people}
                  </NumberButton>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** The next quarter, half or whole: steady lines to read against. */
function scaleFor(widest: number): number {
  return [0.2, 0.4, 0.6, 0.8].find((scale) => widest <= scale * 0.95) ?? 1;
}

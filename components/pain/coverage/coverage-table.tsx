"use client";

import { useTranslations } from "next-intl";
import { SourceMark } from "#components/evidence/source-mark.tsx";
import { classes } from "#components/ui/classes.ts";
import type { Coverage, Tally } from "#domain/pain/coverage/coverage.ts";
import type { BoardPlace } from "#server/pain/board/board-maps.ts";
import type { AskCoverage } from "./coverage-page.tsx";

/** Step by kind of source: people, and under them passages. A hole is dashed and says so. */
export function CoverageTable({
  place,
  coverage: { sourceTypes, steps, horizon },
  ask,
}: {
  place: BoardPlace;
  coverage: Coverage;
  ask: AskCoverage;
}) {
  const t = useTranslations("pain.coverage");
  const tPain = useTranslations("pain");
  const tSource = useTranslations("evidence.sourceTypes");
  const titleOf = (stepId: string) =>
    place.steps.find(({ id }) => id === stepId)?.title || tPain("untitledStep");
  const hasOthers = steps.some(({ others }) => others.people > 0);
  const columns = sourceTypes.length + (hasOthers ? 4 : 3);
  return (
    <section aria-label={t("table.title")} className="flex flex-col gap-2">
      <h2 className="text-16 font-bold">{t("table.title")}</h2>
      <p className="text-13 text-ink-soft">{t("table.text")}</p>
      <div className="relative overflow-x-auto">
        <table className="w-full text-13">
          <thead className="text-12 text-ink-faint">
            <tr className="align-bottom">
              <th className="sticky left-0 z-10 bg-paper py-1.5 pr-3 text-left font-normal">
                {t("table.step")}
              </th>
              <th className="px-1.5 py-1.5 text-right font-normal">{t("table.people")}</th>
              {sourceTypes.map((type) => (
                <th key={type} className="px-1.5 py-1.5 text-right font-normal">
                  <SourceMark type={type} className="flex-col items-end" />
                </th>
              ))}
              {hasOthers ? (
                <th className="px-1.5 py-1.5 text-right font-normal">{t("table.others")}</th>
              ) : null}
              <th className="py-1.5 pl-1.5 text-right font-normal">{t("table.age")}</th>
            </tr>
          </thead>
          <tbody>
            {steps.map((step) => (
              <Row
                key={step.stepId}
                step={step}
                isHorizon={horizon?.stepId === step.stepId}
                columns={columns}
                title={titleOf(step.stepId)}
              >
                <Cell
                  tally={step}
                  isStrong
                  onAsk={() => ask(titleOf(step.stepId), { stepId: step.stepId })}
                />
                {sourceTypes.map((type) => (
                  <Cell
                    key={type}
                    tally={step.bySource[type]}
                    onAsk={() =>
                      ask(`${titleOf(step.stepId)} · ${tSource(type)}`, {
                        stepId: step.stepId,
                        sourceType: type,
                      })
                    }
                  />
                ))}
                {hasOthers ? (
                  <Cell
                    tally={step.others}
                    onAsk={() =>
                      ask(`${titleOf(step.stepId)} · ${t("table.others")}`, {
                        stepId: step.stepId,
                        voice: "other",
                      })
                    }
                  />
                ) : null}
              </Row>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Row({
  step: { blindSpot, medianAgeDays },
  isHorizon,
  columns,
  title,
  children,
}: {
  step: Coverage["steps"][number];
  isHorizon: boolean;
  columns: number;
  title: string;
  children: React.ReactNode;
}) {
  const t = useTranslations("pain.coverage");
  return (
    <>
      {isHorizon ? (
        <tr>
          <td
            colSpan={columns}
            className="border-t-2 border-accent pt-1 text-12 font-medium text-accent"
          >
            {t("horizon.line")}
          </td>
        </tr>
      ) : null}
      <tr className="border-t border-hairline">
        <th
          scope="row"
          className={classes(
            "sticky left-0 z-10 min-w-44 max-w-70 bg-paper py-1.5 pr-3 text-left font-medium hyphens-auto",
            blindSpot && "border-l-2 border-dashed border-ink-faint pl-2",
          )}
        >
          {title}
          {blindSpot ? (
            <span className="block text-12 font-normal text-ink-faint">
              {t(`spots.short.${blindSpot.kind}`)}
            </span>
          ) : null}
        </th>
        {children}
        <td className="py-1.5 pl-1.5 text-right whitespace-nowrap text-ink-soft tabular-nums">
          {medianAgeDays === null ? "–" : t("days", { count: medianAgeDays })}
        </td>
      </tr>
    </>
  );
}

function Cell({
  tally,
  isStrong = false,
  onAsk,
}: {
  tally: Tally | undefined;
  isStrong?: boolean;
  onAsk: () => void;
}) {
  const t = useTranslations("pain.coverage");
  if (!tally || tally.people === 0) {
    return (
      <td className="px-1.5 py-1.5 text-right text-ink-faint">
        <span aria-hidden="true">–</span>
        <span className="sr-only">{t("table.none")}</span>
      </td>
    );
  }
  return (
    <td className="px-1.5 py-1.5 text-right">
      <button
        type="button"
        onClick={onAsk}
        aria-label={t("table.cell", tally)}
        className={classes(
          "min-h-6 min-w-6 cursor-pointer rounded-mark tabular-nums hover:underline",
          isStrong && "font-bold",
        )}
      >
        {tally.people}
        <span className="ml-1 text-12 font-normal text-ink-faint">({tally.passages})</span>
      </button>
    </td>
  );
}

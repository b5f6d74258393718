"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useMemo } from "react";
import { useMap } from "../canvas-context.tsx";
import { useLibrary } from "../library-context.tsx";
import { useOverlay } from "../overlay-context.tsx";
import { useGrid } from "../use-grid.ts";
import { type CurveRow, curveRows } from "./curve-rows.ts";
import type { Words } from "./rows.ts";

const columns = [
  "step",
  "curve",
  "whose",
  "assumed",
  "evidenced",
  "gap",
  "people",
  "sources",
  "spread",
] as const;
type Column = (typeof columns)[number];

/** All feelings in numbers: what the team assumes, what people said, and how far the two are apart. */
export function CurveTable({ words }: { words: Words }) {
  const t = useTranslations("canvas.table.feelings");
  const header = useMap((map) => map.header);
  const curve = useMap((map) => map.curve);
  const grid = useGrid((now) => now);
  const { curves } = useOverlay();
  const rows = useMemo(
    () => curveRows({ header, curve }, grid, curves),
    [header, curve, grid, curves],
  );
  const say = useCells(words);
  if (rows.length === 0) return <p className="px-4 pb-3 text-13 text-ink-faint">{t("none")}</p>;
  return (
    <section
      aria-label={t("title")}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys
      tabIndex={0}
      className="max-h-[40vh] overflow-auto border-b border-hairline px-4 pb-3 print:max-h-none"
    >
      <table className="w-full border-collapse text-left text-13 tabular-nums print:text-[8.5pt]">
        <thead>
          <tr className="border-b border-edge">
            {columns.map((column) => (
              <th key={column} scope="col" className="py-1 pr-3 font-medium text-ink-soft">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={`${row.lane.id} ${row.step.id} ${row.personaId ?? ""}`}
              className="border-b border-hairline"
            >
              {columns.map((column) =>
                column === "step" ? (
                  <th key={column} scope="row" className="py-1 pr-3 text-left font-normal">
                    {say.step(row)}
                  </th>
                ) : (
                  <td key={column} className="py-1 pr-3">
                    {say[column](row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function useCells(words: Words): Record<Column, (row: CurveRow) => string> {
  const t = useTranslations("canvas");
  const format = useFormatter();
  const library = useLibrary();
  const tenth = (value: number | null | undefined, signDisplay: "auto" | "exceptZero" = "auto") =>
    value === null || value === undefined
      ? "–"
      : // -0.04 is nothing
        format.number(Math.round(value * 10) / 10 + 0, { signDisplay, maximumFractionDigits: 1 });
  return {
    step: ({ step }) => words.stepOf(step),
    curve: ({ lane }) => words.laneOf(lane),
    whose: ({ personaId }) =>
      personaId === null
        ? t("curveEveryone")
        : (library.personas.find(({ id }) => id === personaId)?.name ?? "–"),
    assumed: ({ assumed }) => tenth(assumed),
    evidenced: ({ evidenced }) => tenth(evidenced?.value),
    gap: ({ gap }) => tenth(gap, "exceptZero"),
    people: ({ evidenced }) => format.number(evidenced?.people ?? 0),
    sources: ({ evidenced }) => format.number(evidenced?.sources ?? 0),
    spread: ({ evidenced }) =>
      evidenced && evidenced.people > 1
        ? t("table.feelings.fromTo", { low: tenth(evidenced.low), high: tenth(evidenced.high) })
        : "–",
  };
}

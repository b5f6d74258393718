"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { Sensitivity, Shift } from "#domain/pain/board/sensitivity.ts";
import type { RankedRow } from "./board-row.tsx";

/** "The ranking would change if …": what the first places hang on, computed for what is shown now. */
export function SensitivityLine({
  found,
  rows,
}: {
  found: Sensitivity;
  rows: readonly RankedRow[];
}) {
  const t = useTranslations("pain.board.sensitivity");
  const { shifts, tried, watched } = found;
  if (shifts.length === 0) {
    return <p className="text-13 text-ink-soft">{t("steady", { tried, watched })}</p>;
  }
  return (
    <details className="text-13 text-ink-soft">
      <summary className="min-h-6 cursor-pointer rounded-control">
        <ShiftWords shift={shifts[0]} rows={rows} />
        {shifts.length > 1 ? (
          <span className="text-accent"> {t("others", { count: shifts.length - 1 })}</span>
        ) : null}
      </summary>
      <ul className="mt-1 flex list-disc flex-col gap-1 pl-5">
        {shifts.slice(1).map((shift) => (
          <li key={`${JSON.stringify(shift.variant)} ${shift.pointId}`}>
            <ShiftWords shift={shift} rows={rows} />
          </li>
        ))}
      </ul>
      <p className="mt-1 text-12 text-ink-faint">{t("tried", { tried, watched })}</p>
    </details>
  );
}

function ShiftWords({ shift, rows }: { shift: Shift | undefined; rows: readonly RankedRow[] }) {
  const t = useTranslations("pain.board.sensitivity");
  const tPain = useTranslations("pain");
  const tSource = useTranslations("evidence.sourceTypes");
  const format = useFormatter();
  if (!shift) return null;
  const { variant, from, to, pointId } = shift;
  const row = rows.find(({ id }) => id === pointId);
  const title = row ? row.title || tPain(`unquoted.${row.kind}`) : t("another");
  const places = { title, from: format.number(from), to: format.number(to) };
  switch (variant.kind) {
    case "without":
      return t("without", { ...places, source: tSource(variant.sourceType) });
    case "recency": {
      const days = variant.scoring.halfLifeDays;
      return days === null ? t("recencyOff", places) : t("recency", { ...places, days });
    }
    case "severity":
    case "reach":
    case "reliability":
      return t(variant.how === "counted" ? `${variant.kind}Counted` : variant.kind, places);
    case "usual":
      return t("usual", places);
    default:
      return variant satisfies never;
  }
}

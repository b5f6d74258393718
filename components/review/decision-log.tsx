"use client";

import { useFormatter, useTranslations } from "next-intl";
import {
  type Cost,
  type OpportunityStatus,
  opportunityStatuses,
} from "#domain/review/opportunity.ts";
import type { LogRow } from "#server/review/read-opportunities.ts";
import { useCostWords } from "./use-cost-words.ts";
import { usePlainDay } from "./use-plain-day.ts";

/** Who decided what, when and why, newest first. */
export function DecisionLog({ log }: { log: readonly LogRow[] }) {
  const t = useTranslations("review.opportunity");
  const format = useFormatter();
  const words = useLogWords();
  return (
    <section aria-label={t("log")} className="flex flex-col gap-2">
      <h3 className="text-14 font-bold">{t("log")}</h3>
      <p className="text-12 text-ink-faint">{t("logText")}</p>
      <ol className="flex flex-col gap-3 border-l border-hairline pl-3">
        {log.map((row) => (
          <li key={`${row.at.getTime()} ${row.field} ${row.after}`} className="text-13">
            <p className="break-words">{words(row)}</p>
            {row.why === "" ? null : <p className="break-words text-ink-soft">{row.why}</p>}
            <p className="text-12 text-ink-faint">
              {t("by", {
                name: row.by ?? t("somebody"),
                when: format.dateTime(row.at, { dateStyle: "medium", timeStyle: "short" }),
              })}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

const fields = [
  "created",
  "title",
  "status",
  "owner",
  "dueDate",
  "cost",
  "linked",
  "unlinked",
] as const;

function useLogWords(): (row: LogRow) => string {
  const t = useTranslations("review.opportunity");
  const tStatus = useTranslations("review.opportunities.statuses");
  const day = usePlainDay();
  const cost = useCostWords();
  return ({ field: stored, before, after }) => {
    const field = fields.find((one) => one === stored) ?? "title";
    const say = (value: string | null) => {
      if (value === null) return t("nothing");
      if (field === "status") {
        const status = opportunityStatuses.find((one): one is OpportunityStatus => one === value);
        return status ? tStatus(status) : value;
      }
      if (field === "dueDate") return day(value);
      if (field === "cost") return cost(costOfLog(value));
      return value;
    };
    return t(`fields.${field}`, { before: say(before), after: say(after) });
  };
}

/** Written by the server alone, as the estimate stood then. */
function costOfLog(value: string): Cost {
  return JSON.parse(value) as Cost;
}

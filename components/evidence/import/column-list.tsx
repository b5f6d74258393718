"use client";

import { ArrowRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { classes } from "#components/ui/classes.ts";
import { Select, SelectOption } from "#components/ui/select.tsx";
import {
  type DateOrder,
  dateOrders,
  type NoteColumn,
  noteColumns,
} from "#domain/evidence/import-plan.ts";
import type { TableLook } from "#domain/evidence/table-look.ts";
import type { lookAt } from "./chosen-sheets.ts";

/** Every column of the file with a few of its values, and what it becomes. */
export function ColumnList({
  look,
  columns,
  onChange,
  dateOrder,
  onDateOrder,
}: {
  look: ReturnType<typeof lookAt>;
  columns: (NoteColumn | null)[];
  onChange: (columns: (NoteColumn | null)[]) => void;
  /** null: told from the values */
  dateOrder: DateOrder | null;
  onDateOrder: (order: DateOrder | null) => void;
}) {
  const t = useTranslations("evidence.import");
  return (
    <section aria-label={t("columnsTitle")} className="flex flex-col gap-2">
      <div>
        <h2 className="text-16 font-bold">{t("columnsTitle")}</h2>
        <p className="text-13 text-ink-soft">{t("columnsText")}</p>
      </div>
      <ul className="flex flex-col">
        {look.header.map((heading, index) => {
          if (!look.has(index)) return null;
          const name = heading || t("unnamedColumn", { number: index + 1 });
          const field = columns[index] ?? null;
          const isGuess = field !== null && field === look.suggestion.columns[index];
          return (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place in the file
              key={index}
              className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)] items-start gap-x-3 gap-y-1 border-t border-hairline py-2.5 sm:grid-cols-[minmax(0,1fr)_16px_13rem]"
            >
              <div className="min-w-0">
                <p
                  className={classes(
                    "text-13 font-medium break-words",
                    field === null && "text-ink-soft",
                  )}
                >
                  {name}
                </p>
                <p className="line-clamp-2 text-12 break-words text-ink-faint">
                  {samplesOf(look, index) || t("emptyColumn")}
                </p>
              </div>
              <ArrowRight
                aria-hidden="true"
                className="mt-2 hidden size-4 text-ink-faint sm:block"
              />
              <div className="flex flex-col gap-1.5">
                <Select
                  aria-label={t("fieldOf", { name })}
                  value={field ?? "skip"}
                  onChange={(key) =>
                    onChange(
                      look.header.map((_, at) =>
                        at === index
                          ? (noteColumns.find((column) => column === key) ?? null)
                          : (columns[at] ?? null),
                      ),
                    )
                  }
                >
                  <SelectOption id="skip">{t("skip")}</SelectOption>
                  {noteColumns.map((column) => (
                    <SelectOption key={column} id={column}>
                      {t(`columns.${column}`)}
                    </SelectOption>
                  ))}
                </Select>
                {isGuess ? <Confidence share={look.suggestion.confidence[index] ?? 0} /> : null}
                {field === "date" ? (
                  <Select
                    aria-label={t("dateOrder")}
                    size="small"
                    value={dateOrder ?? "auto"}
                    onChange={(key) =>
                      onDateOrder(dateOrders.find((order) => order === key) ?? null)
                    }
                  >
                    <SelectOption id="auto">{t("dateOrders.auto")}</SelectOption>
                    {dateOrders.map((order) => (
                      <SelectOption key={order} id={order}>
                        {t(`dateOrders.${order}`)}
                      </SelectOption>
                    ))}
                  </Select>
                ) : null}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function samplesOf(look: TableLook, column: number): string {
  const values = look.preview.map(({ cells }) => cells[column]?.trim() ?? "").filter(Boolean);
  return [...new Set(values)]
    .slice(0, 3)
    .map((value) => (value.length > 80 ? `${value.slice(0, 80)}…` : value))
    .join(" · ");
}

/** How sure the guess is: bars and a word. */
function Confidence({ share }: { share: number }) {
  const t = useTranslations("evidence.import.confidence");
  const level = share >= 0.9 ? 3 : share >= 0.6 ? 2 : 1;
  return (
    <span className="flex items-center gap-1.5 text-12 text-ink-faint">
      <span aria-hidden="true" className="flex gap-0.5">
        {[1, 2, 3].map((bar) => (
          <span
            key={bar}
            className={classes("h-1 w-3 rounded-full", bar <= level ? "bg-ink-faint" : "bg-hover")}
          />
        ))}
      </span>
      {t(level === 3 ? "sure" : level === 2 ? "likely" : "guess")}
    </span>
  );
}

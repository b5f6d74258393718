"use client";

import { useTranslations } from "next-intl";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Select, SelectOption } from "#components/ui/select.tsx";
import { planAs } from "#domain/exchange/sheet/guess.ts";
import { guessMatrix } from "#domain/exchange/sheet/guess-matrix.ts";
import type { SheetPlan } from "#domain/exchange/sheet/plan.ts";
import { groupingOf } from "#domain/exchange/sheet/read-notes.ts";
import { type Sheet, turned } from "#domain/exchange/sheet/sheet.ts";
import { ListTable, NotesTable } from "./field-table.tsx";
import { MatrixTable } from "./matrix-table.tsx";

const forms = ["matrix", "list", "notes"] as const;

/** How a sheet is read: as what, and what each of its rows and columns is. */
export function PlanEditor({
  sheet,
  plan,
  onChange,
}: {
  sheet: Sheet;
  plan: SheetPlan;
  onChange: (plan: SheetPlan) => void;
}) {
  const t = useTranslations("exchange.import");
  const grouping = plan.form === "notes" ? groupingOf(sheet, plan) : null;
  return (
    <div className="flex min-h-0 flex-col gap-2">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Select
          aria-label={t("form")}
          size="small"
          value={plan.form}
          onChange={(key) => onChange(planAs(sheet, key as SheetPlan["form"]))}
          className="w-52"
        >
          {forms.map((form) => (
            <SelectOption key={form} id={form}>
              {t(`forms.${form}`)}
            </SelectOption>
          ))}
        </Select>
        {plan.form === "matrix" ? (
          <Checkbox
            isSelected={plan.isTurned}
            onChange={(isTurned) =>
              onChange(guessMatrix(isTurned ? turned(sheet) : sheet, isTurned))
            }
          >
            {t("turned")}
          </Checkbox>
        ) : null}
        {plan.form === "notes" && grouping ? (
          <Checkbox
            isSelected={plan.inCells}
            onChange={(inCells) => onChange({ ...plan, inCells })}
          >
            {t("inCells", grouping)}
          </Checkbox>
        ) : null}
      </div>
      {plan.form === "matrix" ? (
        <MatrixTable sheet={sheet} plan={plan} onChange={onChange} />
      ) : plan.form === "list" ? (
        <ListTable sheet={sheet} plan={plan} onChange={onChange} />
      ) : (
        <NotesTable sheet={sheet} plan={plan} onChange={onChange} />
      )}
    </div>
  );
}

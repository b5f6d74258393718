"use client";

import { useTranslations } from "next-intl";
import {
  type ColumnRole,
  columnRoles,
  isLaneRole,
  type MatrixPlan,
  type RowRole,
} from "#domain/exchange/sheet/plan.ts";
import { columnName, type Sheet, turned } from "#domain/exchange/sheet/sheet.ts";
import { laneTypes } from "#domain/map/kinds.ts";
import { RoleSelect } from "./role-select.tsx";
import { SheetTable } from "./sheet-table.tsx";

/** What each row (phases, steps, a lane of some kind) and column is taken for, to be corrected. */
export function MatrixTable({
  sheet,
  plan,
  onChange,
}: {
  sheet: Sheet;
  plan: MatrixPlan;
  onChange: (plan: MatrixPlan) => void;
}) {
  const t = useTranslations("exchange.import");
  const kinds = useTranslations("map.laneType");
  const shown = plan.isTurned ? turned(sheet) : sheet;
  const heads = ["phases", "steps", "same", "parked", "skip"] as const;
  const rowGroups = [
    { label: t("rowGroup"), options: heads.map((id) => ({ id, label: t(`rows.${id}`) })) },
    { label: t("laneGroup"), options: laneTypes.map((id) => ({ id, label: kinds(id) })) },
  ];
  const columnGroups = [
    {
      label: t("columnGroup"),
      options: columnRoles.map((id) => ({ id, label: t(`columns.${id}`) })),
    },
  ];
  const setRow = (row: number, role: RowRole) =>
    onChange({ ...plan, rows: plan.rows.map((was, i) => onlyOne(was, i === row, role)) });
  const setColumn = (column: number, role: ColumnRole) =>
    onChange({
      ...plan,
      columns: plan.columns.map((was, i) => onlyOneColumn(was, i === column, role)),
    });
  return (
    <SheetTable
      key={String(plan.isTurned)}
      sheet={shown}
      rowHead={(row) => (
        <RoleSelect<RowRole>
          label={t("rowRole", { row: row + 1 })}
          value={plan.rows[row] ?? "skip"}
          groups={rowGroups}
          isQuiet={plan.rows[row] === "skip"}
          onChange={(role) => setRow(row, role)}
        />
      )}
      columnHead={(column) => (
        <RoleSelect<ColumnRole>
          label={t("columnRole", { column: columnName(column) })}
          value={plan.columns[column] ?? "skip"}
          groups={columnGroups}
          isQuiet={plan.columns[column] === "skip"}
          onChange={(role) => setColumn(column, role)}
        />
      )}
      lookOf={(row, column) => {
        const role = plan.rows[row] ?? "skip";
        if (role === "skip" || plan.columns[column] === "skip") return "skipped";
        if (role === "phases" || role === "steps") return "head";
        const isLabel = plan.columns[column] !== "cells";
        return isLabel && (isLaneRole(role) || role === "parked") ? "lane" : "cell";
      }}
    />
  );
}

/** There is one row of phases and one of steps: the one that was steps back. */
function onlyOne(was: RowRole, isHere: boolean, role: RowRole): RowRole {
  if (isHere) return role;
  return (role === "phases" || role === "steps") && was === role ? "skip" : was;
}

function onlyOneColumn(was: ColumnRole, isHere: boolean, role: ColumnRole): ColumnRole {
  if (isHere) return role;
  return role !== "cells" && role !== "skip" && was === role ? "cells" : was;
}

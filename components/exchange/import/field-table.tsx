"use client";

import { useTranslations } from "next-intl";
import { type NoteField, noteFields } from "#domain/exchange/sheet/notes-words.ts";
import {
  type ListField,
  type ListPlan,
  listFields,
  type NotesPlan,
} from "#domain/exchange/sheet/plan.ts";
import { columnName, type Sheet } from "#domain/exchange/sheet/sheet.ts";
import { RoleSelect } from "./role-select.tsx";
import { SheetTable } from "./sheet-table.tsx";

/** What each column of a long list says of the cards, to be corrected. */
export function ListTable({
  sheet,
  plan,
  onChange,
}: {
  sheet: Sheet;
  plan: ListPlan;
  onChange: (plan: ListPlan) => void;
}) {
  const t = useTranslations("exchange.import");
  const options = listFields.map((id) => ({ id, label: t(`fields.${id}`) }));
  return (
    <FieldTable<ListField>
      sheet={sheet}
      headRow={plan.headRow}
      columns={plan.columns}
      options={options}
      onChange={(columns) => onChange({ ...plan, columns })}
    />
  );
}

/** The same of the notes of a whiteboard. */
export function NotesTable({
  sheet,
  plan,
  onChange,
}: {
  sheet: Sheet;
  plan: NotesPlan;
  onChange: (plan: NotesPlan) => void;
}) {
  const t = useTranslations("exchange.import");
  const options = noteFields.map((id) => ({ id, label: t(`noteFields.${id}`) }));
  return (
    <FieldTable<NoteField>
      sheet={sheet}
      headRow={plan.headRow}
      columns={plan.columns}
      options={options}
      onChange={(columns) => onChange({ ...plan, columns })}
    />
  );
}

function FieldTable<F extends string>({
  sheet,
  headRow,
  columns,
  options,
  onChange,
}: {
  sheet: Sheet;
  headRow: number;
  columns: readonly (F | null)[];
  options: readonly { id: F; label: string }[];
  onChange: (columns: (F | null)[]) => void;
}) {
  const t = useTranslations("exchange.import");
  const groups = [
    { label: t("columnGroup"), options: [{ id: "skip" as const, label: t("columns.skip") }] },
    { label: t("fieldGroup"), options },
  ];
  const set = (column: number, field: F | null) =>
    onChange(
      Array.from({ length: sheet.columns }, (_, i) => {
        if (i === column) return field;
        const was = columns[i] ?? null;
        return was === field ? null : was;
      }),
    );
  return (
    <SheetTable
      sheet={sheet}
      rowHead={null}
      columnHead={(column) => (
        <RoleSelect<F | "skip">
          label={t("columnRole", { column: columnName(column) })}
          value={columns[column] ?? "skip"}
          groups={groups}
          isQuiet={(columns[column] ?? null) === null}
          onChange={(role) => set(column, role === "skip" ? null : role)}
        />
      )}
      lookOf={(row, column) => {
        if (row === headRow) return "head";
        return row < headRow || (columns[column] ?? null) === null ? "skipped" : "cell";
      }}
    />
  );
}

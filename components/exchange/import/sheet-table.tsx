"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useMemo, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { classes } from "#components/ui/classes.ts";
import { columnName, rowsOf, type Sheet } from "#domain/exchange/sheet/sheet.ts";

const ROWS_AT_ONCE = 60;
const MOST_COLUMNS = 60;

/** The sheet as it is, with what each row and column is taken for beside and above it. */
export function SheetTable({
  sheet,
  rowHead,
  columnHead,
  lookOf,
}: {
  sheet: Sheet;
  /** the choice beside a row; null where rows have none */
  rowHead: ((row: number) => ReactNode) | null;
  columnHead: (column: number) => ReactNode;
  lookOf: (row: number, column: number) => "head" | "lane" | "cell" | "skipped";
}) {
  const t = useTranslations("exchange.import");
  const [shown, setShown] = useState(ROWS_AT_ONCE);
  const rows = useMemo(() => rowsOf(sheet), [sheet]);
  const covered = useMemo(() => coveredBy(sheet, shown), [sheet, shown]);
  const columns = Array.from({ length: Math.min(sheet.columns, MOST_COLUMNS) }, (_, i) => i);
  return (
    <div className="min-h-0 overflow-auto rounded-card ring-1 ring-hairline">
      <table className="border-separate border-spacing-0 text-12">
        <caption className="sr-only">{t("tableOf", { name: sheet.name })}</caption>
        <thead className="sticky top-0 z-10 bg-sunk">
          <tr>
            <td className="sticky left-0 z-10 border-b border-hairline bg-sunk p-1" />
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                className="min-w-32 border-b border-l border-hairline p-1 text-left font-normal"
              >
                <span aria-hidden="true" className="block px-1 text-ink-faint">
                  {columnName(column)}
                </span>
                {columnHead(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place in the sheet
            <tr key={row}>
              <th
                scope="row"
                className="sticky left-0 z-[5] border-b border-hairline bg-sunk p-1 text-left align-top font-normal"
              >
                <span className="flex items-center gap-1.5">
                  <span className="w-6 shrink-0 text-right text-ink-faint">{row + 1}</span>
                  {rowHead ? <span className="w-32">{rowHead(row)}</span> : null}
                </span>
              </th>
              {columns.map((column) => {
                if (covered.has(`${row} ${column}`)) return null;
                const cell = cells.find((one) => one.column === column);
                return (
                  <td
                    key={column}
                    colSpan={cell?.columns}
                    rowSpan={cell && Math.min(cell.rows, shown - row)}
                    className={classes(
                      "max-w-60 border-b border-l border-hairline px-2 py-1 align-top",
                      looks[lookOf(row, column)],
                    )}
                  >
                    <span className="line-clamp-3 break-words whitespace-pre-line">
                      {cell?.text.slice(0, 300)}
                    </span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {sheet.rows > shown ? (
        <div className="p-2">
          <Button
            size="small"
            variant="quiet"
            onPress={() => setShown((now) => now + ROWS_AT_ONCE)}
          >
            {t("moreRows", { count: sheet.rows - shown })}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

const looks = {
  head: "bg-accent-tint font-bold",
  lane: "bg-sunk font-medium",
  cell: "bg-raised",
  skipped: "bg-paper text-ink-faint line-through decoration-hairline",
};

/** Places that a merged cell lies over. */
function coveredBy(sheet: Sheet, most: number): Set<string> {
  const covered = new Set<string>();
  for (const { row, column, rows, columns } of sheet.cells) {
    if (rows === 1 && columns === 1) continue;
    for (let r = row; r < Math.min(row + rows, most); r++)
      for (let c = column; c < column + columns; c++)
        if (r !== row || c !== column) covered.add(`${r} ${c}`);
  }
  return covered;
}

"use client";

import { ArrowDown, ArrowUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useMemo, useState } from "react";
import {
  Row as AriaRow,
  Cell,
  Column,
  ResizableTableContainer,
  type Selection,
  type SortDescriptor,
  Table,
  TableBody,
  TableHeader,
} from "react-aria-components";
import { useCanvas } from "../canvas-context.tsx";
import { cursorOn } from "../cursor.ts";
import { goToBulkBar } from "../selection/bulk.ts";
import { useStore } from "../store.ts";
import type { Row, Words } from "./rows.ts";
import { CellOf, type ColumnId } from "./table-cells.tsx";

type TableColumn = { id: ColumnId; width: number; isSortable: boolean };

export const columns: readonly TableColumn[] = [
  { id: "phase", width: 130, isSortable: true },
  { id: "step", width: 170, isSortable: true },
  { id: "lane", width: 130, isSortable: true },
  { id: "type", width: 120, isSortable: true },
  { id: "text", width: 240, isSortable: true },
  { id: "tags", width: 100, isSortable: false },
  { id: "owner", width: 110, isSortable: true },
  { id: "status", width: 90, isSortable: true },
  { id: "evidence", width: 170, isSortable: true },
  { id: "edited", width: 150, isSortable: true },
];

/** On a narrow screen the words come first, or one would see where and not what. */
const wordsFirst = [...columns].sort((a, b) => Number(b.id === "text") - Number(a.id === "text"));
const NARROW = 640;

type Props = {
  rows: readonly Row[];
  words: Words;
  order: SortDescriptor | null;
  onOrder: (order: SortDescriptor) => void;
};

/** What is selected here is selected in every lens. */
export function RowsTable({ rows, words, order, onOrder }: Props) {
  const t = useTranslations("canvas.table");
  const model = useCanvas();
  const [shown] = useState(() => (innerWidth < NARROW ? wordsFirst : [...columns]));
  const selected = useStore(model.selection, (now) => now);
  const select = (keys: Selection) => {
    const ids = keys === "all" ? rows.map(({ id }) => id) : [...keys].map(String);
    const added = ids.find((id) => !selected.has(id)) ?? ids.at(-1);
    model.select(ids, added === undefined ? {} : { cursorTo: added });
  };
  // cells are drawn again only for another row or other words
  const draw = useMemo(
    () => (row: Row) => (
      <AriaRow
        id={row.id}
        data-step={row.step?.id}
        columns={shown}
        dependencies={[words]}
        className="group size-full cursor-default border-b border-hairline text-13 outline-none hover:bg-hover/60 focus-visible:ring-2 focus-visible:ring-accent focus-visible:ring-inset selected:bg-accent-tint"
      >
        {(column) => (
          <Cell className="min-w-0 py-2 pr-2 pl-4 outline-none focus-visible:ring-2 focus-visible:ring-accent focus-visible:ring-inset">
            <CellOf column={column.id} row={row} words={words} />
          </Cell>
        )}
      </AriaRow>
    ),
    [words, shown],
  );
  return (
    <ResizableTableContainer className="min-h-0 flex-1 overflow-auto [contain:strict] print:hidden">
      <Table
        aria-label={t("name")}
        selectionMode="multiple"
        selectionBehavior="replace"
        selectedKeys={selected}
        onSelectionChange={select}
        onRowAction={(key) => {
          if (selected.size > 1 && goToBulkBar()) return;
          model.focus(cursorOn(model.grid(), String(key)));
          model.panel.set({ kind: "node", id: String(key), takesFocus: true });
        }}
        {...(order ? { sortDescriptor: order } : {})}
        onSortChange={onOrder}
      >
        <TableHeader columns={shown}>
          {({ id, width, isSortable }) => (
            <Column
              id={id}
              defaultWidth={id === "text" ? "1fr" : width}
              minWidth={width}
              allowsSorting={isSortable}
              isRowHeader={id === "text"}
              className="flex h-full cursor-default items-center border-b border-edge bg-paper pr-2 pl-4 text-left text-12 font-medium text-ink-soft outline-none focus-visible:ring-2 focus-visible:ring-accent focus-visible:ring-inset"
            >
              {({ sortDirection }) => (
                <span className="flex items-center gap-1">
                  {t(`columns.${id}`)}
                  <SortMark direction={sortDirection} />
                </span>
              )}
            </Column>
          )}
        </TableHeader>
        <TableBody
          items={rows}
          dependencies={[words]}
          renderEmptyState={() => <p className="p-4 text-13 text-ink-faint">{t("nothing")}</p>}
        >
          {draw}
        </TableBody>
      </Table>
    </ResizableTableContainer>
  );
}

function SortMark({ direction }: { direction: "ascending" | "descending" | undefined }): ReactNode {
  if (!direction) return null;
  const Arrow = direction === "ascending" ? ArrowUp : ArrowDown;
  return <Arrow aria-hidden="true" className="size-3" />;
}

"use client";

import { Search, TrendingUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { type MouseEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { type SortDescriptor, TableLayout, Virtualizer } from "react-aria-components";
import { isMac } from "#components/shell/is-mac.ts";
import { PrintHead } from "#components/shell/print-head.tsx";
import { useIsPrinting } from "#components/shell/use-is-printing.ts";
import { Button } from "#components/ui/button.tsx";
import { latePart } from "#components/ui/late-part.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { useCanvas, useMap } from "../canvas-context.tsx";
import { useClipboard } from "../clipboard/use-clipboard.ts";
import { menuOf } from "../commands/menu.ts";
import { MapMenu } from "../menu/map-menu.tsx";
import { MissingBox } from "../missing/missing-box.tsx";
import { goToBulkBar } from "../selection/bulk.ts";
import { BulkBar } from "../selection/bulk-bar.tsx";
import { pickForMenu } from "../selection/pick.ts";
import { matches } from "../shortcut.ts";
import { useStore } from "../store.ts";
import { useFetchAhead } from "../use-fetch-ahead.ts";
import { useGrid } from "../use-grid.ts";
import { isInField, useKeyboard } from "../use-keyboard.ts";
import { PrintedRows } from "./printed-rows.tsx";
import { createRows, filterRows, sortables, sortRows } from "./rows.ts";
import { RowsTable } from "./rows-table.tsx";
import { tableCommands } from "./table-commands.ts";
import { useTableViewpoint } from "./use-table-viewpoint.ts";
import { useWords } from "./use-words.ts";
import { WriteAbove } from "./write-above.tsx";

const PasteBar = latePart(() => import("../clipboard/paste-bar.tsx").then((file) => file.PasteBar));
const CurveTable = latePart(() => import("./curve-table.tsx").then((file) => file.CurveTable));

const layoutOptions = { headingHeight: 36, estimatedRowHeight: 40 };

/** The map as rows, one for each card: to sort, to filter, to go through. Only what is in sight is drawn. */
export function CardTable() {
  const t = useTranslations("canvas.table");
  const tCanvas = useTranslations("canvas");
  const title = useMap((map) => map.header.title);
  const isPrinting = useIsPrinting();
  const root = useRef<HTMLDivElement>(null);
  const model = useCanvas();
  useTableViewpoint(root);
  useFetchAhead();
  const keyboard = useKeyboard({ commands: tableCommands, typesOver: "empty" });
  useClipboard(root);
  const pasting = useStore(model.pasting, (now) => now);
  const words = useWords();
  const grid = useGrid((now) => now);
  const [toRows] = useState(createRows);
  const hasCurve = grid.lanes.some(({ type }) => type === "curve");
  const [hasFeelings, setFeelings] = useState(false);
  const [filter, setFilter] = useState("");
  const [order, setOrder] = useState<SortDescriptor | null>(null);
  const wanted = useDeferredValue(filter);
  const all = useMemo(() => toRows(grid), [toRows, grid]);
  const rows = useMemo(() => {
    const kept = filterRows(all, wanted, words);
    const column = sortables.find((one) => one === order?.column);
    return order && column ? sortRows(kept, { ...order, column }, words) : kept;
  }, [all, wanted, order, words]);
  const rowsAtOpening = useRef(rows);
  useEffect(() => {
    // the same place as in the lens before
    const [id] = model.selection.get();
    const row = rowsAtOpening.current.findIndex((one) => one.id === id);
    if (row > 0)
      root.current
        ?.querySelector("[role=grid]")
        ?.scrollTo(0, row * layoutOptions.estimatedRowHeight);
  }, [model]);
  const onContextMenu = (event: MouseEvent) => {
    const row =
      event.target instanceof Element ? event.target.closest("[role=row][data-key]") : null;
    const id = row?.getAttribute("data-key");
    if (!id || isInField(event.target)) return;
    event.preventDefault();
    pickForMenu(model, id);
    model.menuAt.set({ x: event.clientX, y: event.clientY });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble here from the table
    <div
      ref={root}
      data-table=""
      data-prints-wide=""
      onKeyDownCapture={(event) => {
        // rows take Enter with whatever is held; several of them are changed in the bar
        if (!matches("Mod+Enter", event.nativeEvent, isMac()) || !goToBulkBar()) return;
        event.preventDefault();
        event.stopPropagation();
      }}
      onKeyDown={(event) => {
        if (!event.defaultPrevented) keyboard(event);
      }}
      onContextMenu={onContextMenu}
      className="relative flex min-h-0 flex-1 flex-col bg-paper print:block"
    >
      <PrintHead title={title || tCanvas("name")} />
      {isPrinting ? <PrintedRows rows={rows} words={words} /> : null}
      <div className="flex items-center gap-3 px-4 py-2 print:hidden">
        <TextField
          type="search"
          aria-label={t("filter")}
          placeholder={t("filter")}
          icon={<Search aria-hidden="true" />}
          value={filter}
          onChange={setFilter}
          className="w-full max-w-80"
        />
        <p role="status" className="shrink-0 text-12 text-ink-faint">
          {t("count", { shown: rows.length, all: all.length })}
        </p>
        {hasCurve ? (
          <Button
            size="small"
            variant="quiet"
            className="ml-auto"
            icon={<TrendingUp aria-hidden="true" />}
            aria-expanded={hasFeelings}
            onPress={() => setFeelings(!hasFeelings)}
          >
            {t("feelings.title")}
          </Button>
        ) : null}
      </div>
      <MissingBox className="mx-4 mb-2 shrink-0 self-start" />
      {hasCurve && hasFeelings ? <CurveTable words={words} /> : null}
      <WriteAbove words={words} />
      <Virtualizer layout={TableLayout} layoutOptions={layoutOptions}>
        <RowsTable rows={rows} words={words} order={order} onOrder={setOrder} />
      </Virtualizer>
      <BulkBar />
      {pasting ? <PasteBar pasting={pasting} /> : null}
      <MapMenu commands={tableCommands} menuOf={menuOf} />
    </div>
  );
}

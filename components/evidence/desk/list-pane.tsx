"use client";

import { ListFilter } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, type Ref, useRef } from "react";
import { Button } from "#components/ui/button.tsx";
import { classes } from "#components/ui/classes.ts";
import { PopoverSurface, PopoverTrigger } from "#components/ui/popover-trigger.tsx";
import { Select, SelectOption } from "#components/ui/select.tsx";
import { isNarrowed, type NoteView } from "./address.ts";
import { ChosenFilters } from "./chosen-filters.tsx";
import { type FilterProps, Filters } from "./filters.tsx";
import { NoteRows } from "./note-rows.tsx";
import { SearchField } from "./search-field.tsx";
import type { NoteRows as Rows } from "./use-note-rows.ts";

/** The first pane: what is looked for, how much was found, and the notes themselves. */
export function ListPane({
  rows,
  openId,
  hrefOf,
  onOpen,
  searchRef,
  above,
  className,
  ...filters
}: FilterProps & {
  rows: Rows;
  openId: string | null;
  hrefOf: (noteId: string) => string;
  onOpen: (noteId: string) => void;
  searchRef: Ref<HTMLInputElement>;
  /** imports on their way, files that did not come in */
  above?: ReactNode;
  className?: string;
}) {
  const t = useTranslations("desk");
  const { view, facets, onChange } = filters;
  const pane = useRef<HTMLElement>(null);
  return (
    <section
      ref={pane}
      aria-label={t("list.title")}
      className={classes("flex min-h-0 flex-col", className)}
    >
      <search className="flex flex-col gap-2 border-b border-hairline px-4 pt-3 pb-2">
        {above}
        <div className="flex gap-2">
          <SearchField
            value={view.search}
            inputRef={searchRef}
            onChange={(search) => onChange({ search, ...(search ? {} : bestIsNothing(view)) })}
            onEnter={() => pane.current?.querySelector<HTMLElement>("a[data-row]")?.focus()}
          />
          <PopoverTrigger>
            <Button icon={<ListFilter aria-hidden="true" />}>{t("filters.title")}</Button>
            <PopoverSurface label={t("filters.title")}>
              <Filters {...filters} />
            </PopoverSurface>
          </PopoverTrigger>
        </div>
        <ChosenFilters {...filters} />
        <SearchSaid rows={rows} search={view.search} />
        <div className="flex min-h-7 items-center justify-between gap-3 text-12 text-ink-soft">
          <p role="status">
            {isNarrowed(view)
              ? t(rows.said.isCut ? "list.foundMany" : "list.found", {
                  count: rows.total,
                  all: facets.all,
                })
              : t("list.all", { count: facets.all })}
            {facets.waiting > 0 ? ` · ${t("list.waiting", { count: facets.waiting })}` : ""}
          </p>
          <OrderSelect view={view} onChange={onChange} />
        </div>
      </search>
      {rows.total === 0 && !rows.isMoving ? (
        <p className="px-6 py-10 text-center text-14 text-balance text-ink-soft">
          {t("list.nothing")}
        </p>
      ) : (
        <NoteRows rows={rows} openId={openId} hrefOf={hrefOf} onOpen={onOpen} />
      )}
    </section>
  );
}

/** Where something else was found than was typed, or not everything is searched. */
function SearchSaid({ rows, search }: { rows: Rows; search: string }) {
  const t = useTranslations("desk.search");
  const { instead, isCut, isWhole } = rows.said;
  if (search === "" || rows.isMoving) return null;
  return (
    <div role="status" className="flex flex-col gap-0.5 text-12 text-ink-soft empty:hidden">
      {instead ? (
        <p>
          {t.rich("instead", {
            ...instead,
            b: (words) => <strong className="font-semibold text-ink">{words}</strong>,
          })}
        </p>
      ) : null}
      {isCut ? <p>{t("cut")}</p> : null}
      {isWhole ? null : <p>{t("growing")}</p>}
    </div>
  );
}

/** Nothing is a best match of no words. */
const bestIsNothing = (view: NoteView) => (view.order === "best" ? { order: null } : {});

function OrderSelect({ view, onChange }: Pick<FilterProps, "view" | "onChange">) {
  const t = useTranslations("desk.orders");
  const orders = [...(view.search ? (["best"] as const) : []), "added", "date", "pains"] as const;
  const usual = view.search ? "best" : "added";
  return (
    <Select
      aria-label={t("title")}
      size="small"
      value={view.order ?? usual}
      onChange={(key) => {
        const order = orders.find((order) => order === key) ?? usual;
        onChange({ order: order === usual ? null : order });
      }}
      className="w-40"
    >
      {orders.map((order) => (
        <SelectOption key={order} id={order}>
          {t(order)}
        </SelectOption>
      ))}
    </Select>
  );
}

"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Select, SelectOption } from "#components/ui/select.tsx";
import type { NoteList } from "#server/evidence/read.ts";
import { type NoteView, notesOnPage } from "./note-address.ts";

const orders = ["added", "date", "pains"] as const;

/** How many there are and in which order, and (as a pager) which of them are shown. */
export function NotePages({
  view,
  list,
  isNarrowed = false,
  isPager = false,
  onChange,
}: {
  view: NoteView;
  list: NoteList;
  isNarrowed?: boolean;
  isPager?: boolean;
  onChange: (change: Partial<NoteView>) => void;
}) {
  const t = useTranslations("evidence");
  const from = (view.page - 1) * notesOnPage + 1;
  const to = from + list.notes.length - 1;
  if (isPager) {
    return (
      <nav aria-label={t("pages.title")} className="flex items-center justify-center gap-3 text-13">
        <IconButton
          label={t("pages.previous")}
          isDisabled={view.page === 1}
          onPress={() => onChange({ page: view.page - 1 })}
        >
          <ChevronLeft aria-hidden="true" />
        </IconButton>
        <span className="text-ink-soft">{t("pages.range", { from, to, total: list.total })}</span>
        <IconButton
          label={t("pages.next")}
          isDisabled={to >= list.total}
          onPress={() => onChange({ page: view.page + 1 })}
        >
          <ChevronRight aria-hidden="true" />
        </IconButton>
      </nav>
    );
  }
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 text-13 text-ink-soft">
      <p role="status">
        {isNarrowed
          ? t("counts.found", { count: list.total, all: list.counts.all })
          : t("counts.all", { count: list.counts.all })}
        {list.counts.waiting > 0 ? ` · ${t("counts.waiting", { count: list.counts.waiting })}` : ""}
      </p>
      <Select
        aria-label={t("orders.title")}
        size="small"
        value={view.order}
        onChange={(key) => onChange({ order: orders.find((order) => order === key) ?? "added" })}
      >
        {orders.map((order) => (
          <SelectOption key={order} id={order}>
            {t(`orders.${order}`)}
          </SelectOption>
        ))}
      </Select>
    </div>
  );
}

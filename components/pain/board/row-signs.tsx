"use client";

import { Scale } from "lucide-react";
import { useNow, useTranslations } from "next-intl";
import { Badge } from "#components/ui/badge.tsx";
import { dismissReasons } from "../dismiss-reasons.ts";
import { useBoard } from "./board-context.tsx";
import type { RankedRow } from "./board-row.tsx";

/** What else one should know of a pain point: its age, a strong gain at the same step, its state. */
export function RowSigns({ row }: { row: RankedRow }) {
  const t = useTranslations("pain");
  const { open } = useBoard();
  const { mapId, contradicts } = row;
  const reason = dismissReasons.find((one) => one === row.dismissReason) ?? "not-a-problem";
  return (
    <>
      <Age since={row.firstDate ?? new Date(row.createdAt).toISOString().slice(0, 10)} />
      <span>{t("reviewed", { share: row.reviewedShare })}</span>
      {row.status === "dismissed" ? (
        <Badge isAssumed>{t("point.dismissedAs", { reason: t(`dismissReasons.${reason}`) })}</Badge>
      ) : null}
      {row.status === "unsupported" ? <Badge isAssumed>{t("status.unsupported")}</Badge> : null}
      {contradicts ? (
        <button
          type="button"
          onClick={() => open({ kind: "point", mapId, painPointId: contradicts })}
          title={t("board.contradictionHint")}
          className="inline-flex min-h-6 cursor-pointer items-center gap-1 rounded-full border border-edge px-2 font-medium text-ink-soft hover:bg-hover"
        >
          <Scale aria-hidden="true" className="size-3.5" />
          {t(`board.contradiction.${row.kind}`)}
        </button>
      ) : null}
    </>
  );
}

const dayMs = 86_400_000;

/** How long it has been known, by the oldest experience that counts. */
function Age({ since }: { since: string }) {
  const t = useTranslations("pain.board.age");
  const days = Math.max(0, Math.floor((useNow().getTime() - Date.parse(since)) / dayMs));
  if (days < 31) return <span>{t("days", { count: days })}</span>;
  const months = Math.round(days / 30.44);
  return (
    <span>
      {months < 24
        ? t("months", { count: months })
        : t("years", { count: Math.floor(days / 365.25) })}
    </span>
  );
}

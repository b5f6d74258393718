"use client";

import { Bell, BellRing } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAct } from "#components/shell/use-act.ts";
import { followPainPointAction } from "#server/pain/actions.ts";
import type { RankedRow } from "./board-row.tsx";

/** Be told when it gets worse or is decided. */
export function FollowButton({ row }: { row: RankedRow }) {
  const t = useTranslations("pain.board.follow");
  const { act } = useAct();
  const [isOn, setOn] = useState(row.isFollowed);
  const Icon = isOn ? BellRing : Bell;
  const toggle = () => {
    const next = !isOn;
    setOn(next);
    act(() => followPainPointAction({ mapId: row.mapId, painPointId: row.id, isOn: next }), {
      ...(next ? { done: t("done") } : {}),
      onFail: () => setOn(!next),
    });
  };
  return (
    <button
      type="button"
      aria-pressed={isOn}
      onClick={toggle}
      className="print:hidden inline-flex min-h-6 cursor-pointer items-center gap-1 rounded-mark px-1 text-ink-soft hover:bg-hover aria-pressed:font-medium aria-pressed:text-accent"
    >
      <Icon aria-hidden="true" className="size-3.5" />
      {t("follow")}
    </button>
  );
}

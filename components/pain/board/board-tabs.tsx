"use client";

import { useTranslations } from "next-intl";
import { MeaningMark } from "#components/ui/meaning-mark.tsx";
import { Press } from "#components/ui/press.tsx";
import type { Board } from "#domain/pain/board/board.ts";
import { boardLooks } from "#domain/pain/board/filter.ts";
import { boardTabs } from "./board-address.ts";
import { useBoardWay } from "./board-context.tsx";

/** Pains, gains, workarounds and stories, and the three ways to look at the first two. */
export function BoardTabs({ counts }: { counts: Board["counts"] }) {
  const t = useTranslations("pain.board");
  const { wanted: view, go } = useBoardWay();
  const hasLooks = view.tab === "pain" || view.tab === "gain";
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2 border-b border-hairline">
      <nav aria-label={t("tabs.title")} className="-mb-px flex gap-4 overflow-x-auto">
        {boardTabs.map((tab) => (
          <Press
            key={tab}
            aria-current={view.tab === tab ? "page" : undefined}
            onPress={() => go({ tab })}
            className="print:not-aria-[current=page]:hidden flex h-9 shrink-0 cursor-default items-center gap-1.5 border-b-2 border-transparent text-13 font-medium text-ink-soft transition-colors duration-120 hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink"
          >
            <MeaningMark meaning={tab} size={10} />
            {t(`tabs.${tab}`)}
            <span className="text-12 font-normal text-ink-faint">{counts[tab]}</span>
          </Press>
        ))}
      </nav>
      {hasLooks ? (
        <fieldset className="flex gap-1 pb-1.5 print:hidden">
          <legend className="sr-only">{t("looks.title")}</legend>
          {boardLooks.map((look) => (
            <Press
              key={look}
              aria-pressed={view.look === look}
              onPress={() => go({ look, shown: view.shown })}
              className="h-7 cursor-default rounded-control px-2.5 text-13 text-ink-soft transition-colors duration-120 hover:bg-hover hover:text-ink aria-pressed:bg-accent-tint aria-pressed:font-medium aria-pressed:text-accent"
            >
              {t(`looks.${look}`)}
            </Press>
          ))}
        </fieldset>
      ) : null}
    </div>
  );
}

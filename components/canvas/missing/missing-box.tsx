"use client";

import { CircleDashed } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { useCanvas } from "../canvas-context.tsx";
import { useStore } from "../store.ts";
import { MissingList } from "./missing-list.tsx";
import { useGaps } from "./use-gaps.ts";

/** How much the map's required lanes still ask for, and where: quiet until it is opened. */
export function MissingBox({ className }: { className: string }) {
  const t = useTranslations("canvas.missing");
  const { openTool } = useCanvas();
  const gaps = useGaps();
  const isOpen = useStore(openTool, (now) => now === "missing");
  const listId = useId();
  if (gaps.length === 0) return null;
  return (
    <section
      aria-label={t("title")}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !isOpen) return;
        event.stopPropagation();
        openTool.set(null);
      }}
      className={`flex max-w-72 flex-col rounded-card bg-raised text-12 text-ink-soft ring-1 ring-hairline print:hidden ${className}`}
    >
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        onClick={() => openTool.set(isOpen ? null : "missing")}
        className="m-1 flex min-h-6 cursor-default items-center gap-1.5 rounded-control px-1.5 text-left font-medium text-ink hover:bg-hover"
      >
        <CircleDashed aria-hidden="true" className="size-3.5 shrink-0 text-ink-soft" />
        {t("count", { count: gaps.length })}
      </button>
      {isOpen ? <MissingList id={listId} gaps={gaps} /> : null}
    </section>
  );
}

"use client";

import { CornerDownRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { useMap } from "../canvas-context.tsx";
import { gridOf } from "../grid.ts";

/** Where it goes on from here, in words. The details have the fields to change it. */
export function EdgeSentences({ sourceId, className }: { sourceId: string; className?: string }) {
  const t = useTranslations("canvas");
  const edges = useMap((map) => map.edges);
  const own = useMemo(() => edges.filter(({ source }) => source === sourceId), [edges, sourceId]);
  // the titles of the ends as one string, so that only another title draws again
  const ends = useMap((map) => {
    const grid = gridOf(map);
    return JSON.stringify(
      own.map(({ target }) => grid.step(target)?.title ?? grid.card(target)?.text ?? ""),
    );
  });
  if (own.length === 0) return null;
  const titles: string[] = JSON.parse(ends);
  return (
    <ul className={`flex flex-col gap-1 text-13 text-ink-soft ${className ?? ""}`}>
      {own.map(({ id, kind, label }, i) => (
        <li key={id} className="flex items-start gap-1.5">
          <CornerDownRight aria-hidden="true" className="mt-0.5 size-3.5 shrink-0 text-ink-faint" />
          <span className="min-w-0 break-words">
            {t("outline.edge", {
              // a hyphen is no part of an ICU select key
              kind: kind === "hand-off" ? "handOff" : kind,
              target: titles[i] || t("untitledStep"),
            })}
            {label === "" ? "" : `: ${label}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

"use client";

import { TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";
import type { Messages } from "#messages/index.ts";

type CommonReason = Exclude<keyof Messages["errors"], "page">;

/**
 * Why something did not work and what to do, read out at once. Feature reasons come with their own
 * words; the ones every action shares are known here.
 */
export function Problem<R extends string>({
  reason,
  words,
}: {
  reason: R | CommonReason | null;
  /** words for the reasons of the feature */
  words?: Partial<Record<R, string>>;
}) {
  const t = useTranslations("errors");
  if (reason === null) return null;
  const own = words?.[reason as R];
  return (
    <ProblemBox>
      {own ?? t(t.has(reason as CommonReason) ? (reason as CommonReason) : "unavailable")}
    </ProblemBox>
  );
}

export function ProblemBox({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  // the button that was pressed may be a screen further down
  useEffect(() => {
    box.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <div
      ref={box}
      role="alert"
      className="flex items-start gap-2.5 rounded-control bg-raised px-3 py-2.5 text-13 text-ink ring-1 ring-inset ring-edge"
    >
      <TriangleAlert aria-hidden="true" className="mt-px size-4 shrink-0" />
      <span>{children}</span>
    </div>
  );
}

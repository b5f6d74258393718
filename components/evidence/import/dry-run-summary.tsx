"use client";

import { useTranslations } from "next-intl";
import { classes } from "#components/ui/classes.ts";
import type { DryRun } from "#domain/evidence/table-look.ts";

/** What would happen, in one line of numbers; said aloud when they change. */
export function DryRunSummary({
  dryRun,
  isStale,
  isChecking,
}: {
  dryRun: DryRun | null;
  isStale: boolean;
  isChecking: boolean;
}) {
  const t = useTranslations("evidence.import");
  if (!dryRun) {
    return (
      <p role="status" className="text-13 text-ink-soft">
        {isChecking ? t("checking") : null}
      </p>
    );
  }
  const parts = [
    t("would.add", { count: dryRun.add }),
    ...(dryRun.known > 0 ? [t("would.known", { count: dryRun.known })] : []),
    ...(dryRun.failed > 0 ? [t("would.fail", { count: dryRun.failed })] : []),
    ...(dryRun.masked > 0 ? [t("would.mask", { count: dryRun.masked })] : []),
  ];
  return (
    <p
      role="status"
      className={classes(
        "flex flex-wrap gap-x-5 gap-y-0.5 text-13 transition-opacity duration-120",
        isStale && "opacity-50",
      )}
    >
      {parts.map((part) => (
        <span key={part}>{part}</span>
      ))}
    </p>
  );
}

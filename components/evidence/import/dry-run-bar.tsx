"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "#components/ui/button.tsx";
import type { DryRun } from "#domain/evidence/table-look.ts";
import { DryRunSummary } from "./dry-run-summary.tsx";

/** What would happen, and the two ways on; stays in sight at the foot of the page. */
export function DryRunBar({
  dryRun,
  isStale,
  isChecking,
  problem,
  runLabel,
  isBusy,
  isDisabled,
  onRun,
  onCancel,
}: {
  dryRun: DryRun | null;
  /** not of the plan as it stands now */
  isStale: boolean;
  isChecking: boolean;
  problem: ReactNode;
  runLabel: string;
  isBusy: boolean;
  isDisabled: boolean;
  onRun: () => void;
  onCancel: () => void;
}) {
  const t = useTranslations("evidence.import");
  const tCommon = useTranslations("common");
  return (
    <section
      aria-label={t("dryRun")}
      className="sticky bottom-0 z-10 -mx-4 flex flex-col gap-3 border-t border-hairline bg-paper px-4 py-3 sm:-mx-8 sm:px-8"
    >
      {problem}
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <DryRunSummary dryRun={dryRun} isStale={isStale} isChecking={isChecking} />
        <div className="ml-auto flex gap-2">
          <Button onPress={onCancel}>{tCommon("cancel")}</Button>
          <Button variant="primary" isPending={isBusy} isDisabled={isDisabled} onPress={onRun}>
            {runLabel}
          </Button>
        </div>
      </div>
    </section>
  );
}

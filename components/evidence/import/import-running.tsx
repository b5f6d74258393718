"use client";

import { useTranslations } from "next-intl";
import { useAct } from "#components/shell/use-act.ts";
import { Button } from "#components/ui/button.tsx";
import { ProgressBar } from "#components/ui/progress-bar.tsx";
import { cancelImportAction } from "#server/evidence/actions.ts";
import type { Batch } from "#server/evidence/batches.ts";

/** Goes on by itself: the page may be left. */
export function ImportRunning({
  workspaceId,
  batch,
  mayImport,
}: {
  workspaceId: string;
  batch: Batch & { isAway: boolean };
  mayImport: boolean;
}) {
  const t = useTranslations("evidence");
  const tCommon = useTranslations("common");
  const { act, isBusy } = useAct();
  return (
    <section aria-label={t("runs.title")} tabIndex={-1} className="flex max-w-150 flex-col gap-4">
      <ProgressBar
        label={t(batch.kind === "files" ? "import.files.running" : "import.running", {
          done: batch.done,
          total: batch.total,
        })}
        value={batch.total > 0 ? (100 * batch.done) / batch.total : 0}
      />
      <div className="text-13 text-ink-soft">
        {/* always there: what appears in it is said aloud */}
        <p role="status">{batch.isAway ? t("import.away") : null}</p>
        <p>{t("import.runningText")}</p>
      </div>
      {mayImport ? (
        <div>
          <Button
            isPending={isBusy}
            onPress={() =>
              act(() => cancelImportAction({ workspaceId, batchId: batch.id }), {
                done: t("runs.cancelled", { name: batch.fileName }),
              })
            }
          >
            {tCommon("cancel")}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

"use client";

import { FileSpreadsheet } from "lucide-react";
import { useTranslations } from "next-intl";
import { useAct } from "#components/shell/use-act.ts";
import { Button } from "#components/ui/button.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { ProgressBar } from "#components/ui/progress-bar.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { cancelImportAction } from "#server/evidence/actions.ts";
import type { Batch } from "#server/evidence/batches.ts";
import { useBatch } from "./use-batch.ts";

type Place = { workspaceId: string; slug: string; onEnd: () => void };

/** Tables on their way in: those that wait for their columns, those that run, the last ones done. */
export function ImportRuns({ batches, ...place }: Place & { batches: Batch[] }) {
  const t = useTranslations("evidence.runs");
  if (batches.length === 0) return null;
  return (
    <section aria-label={t("title")} className="flex flex-col gap-2">
      {batches.map((batch) => (
        <ImportRun key={batch.id} batch={batch} {...place} />
      ))}
    </section>
  );
}

function ImportRun({ batch: initial, workspaceId, slug, onEnd }: Place & { batch: Batch }) {
  const t = useTranslations("evidence.runs");
  const tCommon = useTranslations("common");
  const batch = useBatch(initial, workspaceId, onEnd);
  const { act, isBusy } = useAct();
  const isFiles = batch.kind === "files";
  const href = `/w/${slug}/evidence/import/${batch.id}`;
  const cancel = () =>
    act(() => cancelImportAction({ workspaceId, batchId: batch.id }), {
      done: t("cancelled", { name: batch.fileName }),
      onDone: onEnd,
    });
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-card bg-raised px-4 py-2.5 ring-1 ring-hairline ring-inset">
      <FileSpreadsheet aria-hidden="true" className="size-4 shrink-0 text-ink-faint" />
      <div className="min-w-40 flex-1 text-13">
        {batch.status === "running" ? (
          <ProgressBar
            label={t(isFiles ? "runningFiles" : "running", {
              name: batch.fileName,
              done: batch.done,
              total: batch.total,
            })}
            value={batch.total > 0 ? (100 * batch.done) / batch.total : 0}
          />
        ) : (
          <>
            <span className="font-medium break-all">{batch.fileName}</span>{" "}
            <span className="text-ink-soft">
              {batch.status === "mapping"
                ? isFiles
                  ? t("waitingFiles")
                  : t("mapping", { total: batch.total })
                : batch.status === "complete"
                  ? t("complete", { added: batch.added, updated: batch.updated })
                  : t(batch.status === "failed" ? "failed" : "wasCancelled")}
            </span>
            {batch.failed > 0 && batch.status === "complete" ? (
              <>
                {" "}
                <TextLink href={href}>
                  {t(isFiles ? "filesFailed" : "rowsFailed", { count: batch.failed })}
                </TextLink>
              </>
            ) : null}
          </>
        )}
      </div>
      {batch.status === "mapping" ? (
        <ButtonLink href={href} size="small">
          {t(isFiles ? "look" : "continue")}
        </ButtonLink>
      ) : (
        <ButtonLink href={href} size="small" variant="quiet">
          {t("open")}
        </ButtonLink>
      )}
      {batch.status === "mapping" || batch.status === "running" ? (
        <Button size="small" variant="quiet" isPending={isBusy} onPress={cancel}>
          {tCommon("cancel")}
        </Button>
      ) : null}
    </div>
  );
}

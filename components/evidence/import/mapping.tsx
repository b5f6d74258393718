"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ProblemBox } from "#components/shell/problem.tsx";
import { useAct } from "#components/shell/use-act.ts";
import { useReasonWords } from "#components/shell/use-reason-words.ts";
import { Button } from "#components/ui/button.tsx";
import { type ImportPlan, importPlanSchema } from "#domain/evidence/import-plan.ts";
import { cancelImportAction, runImportAction } from "#server/evidence/actions.ts";
import type { BatchDetail } from "#server/evidence/batches.ts";
import type { Journey } from "#server/evidence/read-journeys.ts";
import { JourneyField, type PersonaName } from "../note-fields.tsx";
import { ColumnList } from "./column-list.tsx";
import { DryRunSummary } from "./dry-run-summary.tsx";
import { ErrorRows } from "./error-rows.tsx";
import { FileLook } from "./file-look.tsx";
import { PlanDefaults } from "./plan-defaults.tsx";
import { PreviewRows } from "./preview-rows.tsx";
import { useDryRun } from "./use-dry-run.ts";

/** Which column is what, what holds for every row, and what would come of it. */
export function Mapping({
  workspace,
  batch,
  journeys,
  personas,
}: {
  workspace: { id: string; slug: string };
  batch: BatchDetail;
  journeys: Journey[];
  personas: PersonaName[];
}) {
  const t = useTranslations("evidence.import");
  const tCommon = useTranslations("common");
  const router = useRouter();
  const words = useReasonWords();
  const { act, isBusy } = useAct();
  const [plan, setPlan] = useState<ImportPlan>(() => importPlanSchema.parse(batch.plan));
  const where = { workspaceId: workspace.id, batchId: batch.id };
  const { dryRun, reason, isChecking } = useDryRun(where, plan);
  const { look } = batch;
  const change = (part: Partial<ImportPlan>) => setPlan((now) => ({ ...now, ...part }));
  const comingIn = dryRun ? dryRun.add + dryRun.known : 0;

  const run = () =>
    act(() => runImportAction({ ...where, plan }), { onDone: () => router.refresh() });
  const cancel = () =>
    act(() => cancelImportAction(where), {
      onDone: () => router.push(`/w/${workspace.slug}/evidence`),
    });
  const chooseJourneys = (mapIds: string[]) =>
    change({
      maps: mapIds.map((mapId) => ({
        mapId,
        stepHint: plan.maps.find((map) => map.mapId === mapId)?.stepHint ?? null,
      })),
    });
  const stepHints = plan.maps.flatMap(({ mapId, stepHint }) => {
    const journey = journeys.find((one) => one.mapId === mapId);
    const step = journey?.steps.find(({ id }) => id === stepHint);
    return step ? [step.title] : [];
  });

  return (
    <div className="flex flex-col gap-8">
      <FileLook look={look} />
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <ColumnList
          look={look}
          columns={plan.columns}
          onChange={(columns) => change({ columns })}
          dateOrder={plan.dateOrder}
          onDateOrder={(dateOrder) => change({ dateOrder })}
        />
        <aside className="flex flex-col gap-6">
          <section aria-label={t("journeys")} className="flex flex-col gap-2">
            <JourneyField
              journeys={journeys}
              value={plan.maps.map(({ mapId }) => mapId)}
              onChange={chooseJourneys}
            />
            {stepHints.map((step) => (
              <p key={step} className="text-12 text-ink-soft">
                {t("stepHint", { step })}
              </p>
            ))}
          </section>
          <PlanDefaults
            defaults={plan.defaults}
            personas={personas}
            onChange={(defaults) => change({ defaults })}
          />
        </aside>
      </div>
      <section
        aria-label={t("dryRun")}
        className="sticky bottom-0 z-10 -mx-4 flex flex-col gap-3 border-t border-hairline bg-paper px-4 py-3 sm:-mx-8 sm:px-8"
      >
        {reason ? <ProblemBox>{words(reason)}</ProblemBox> : null}
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
          <DryRunSummary dryRun={dryRun} isStale={isChecking || reason !== null} />
          <div className="ml-auto flex gap-2">
            <Button onPress={cancel}>{tCommon("cancel")}</Button>
            <Button
              variant="primary"
              isPending={isBusy}
              isDisabled={reason !== null || comingIn === 0}
              onPress={run}
            >
              {t("run", { count: comingIn })}
            </Button>
          </div>
        </div>
      </section>
      {dryRun && dryRun.preview.length > 0 ? <PreviewRows rows={dryRun.preview} /> : null}
      {dryRun && dryRun.failed > 0 ? (
        <section aria-label={t("errorsTitle")} className="flex flex-col gap-3">
          <div>
            <h2 className="text-16 font-bold">{t("errorsTitle")}</h2>
            <p className="text-13 text-ink-soft">{t("errorsBefore")}</p>
          </div>
          <ErrorRows errors={dryRun.errors} total={dryRun.failed} />
        </section>
      ) : null}
    </div>
  );
}

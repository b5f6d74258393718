"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ProblemBox } from "#components/shell/problem.tsx";
import { useAct } from "#components/shell/use-act.ts";
import { useReasonWords } from "#components/shell/use-reason-words.ts";
import { type ImportPlan, importPlanSchema } from "#domain/evidence/import-plan.ts";
import type { TableLook } from "#domain/evidence/table-look.ts";
import { cancelImportAction, runImportAction } from "#server/evidence/actions.ts";
import type { BatchDetail } from "#server/evidence/batches.ts";
import type { Journey } from "#server/evidence/read-journeys.ts";
import type { Masking } from "#server/evidence/read-masking.ts";
import { JourneyField, type PersonaName } from "../note-fields.tsx";
import { chosenSheets, lookAt } from "./chosen-sheets.ts";
import { ColumnList } from "./column-list.tsx";
import { DryRunBar } from "./dry-run-bar.tsx";
import { ErrorRows } from "./error-rows.tsx";
import { FileLook } from "./file-look.tsx";
import { MaskingPanel } from "./masking-panel.tsx";
import { PlanDefaults } from "./plan-defaults.tsx";
import { PreviewRows } from "./preview-rows.tsx";
import { SheetChoice } from "./sheet-choice.tsx";
import { useDryRun } from "./use-dry-run.ts";

/** Which column is what, what holds for every row, and what would come of it. */
export function Mapping({
  workspace,
  batch,
  journeys,
  personas,
  masking,
}: {
  workspace: { id: string; slug: string };
  batch: BatchDetail & { look: TableLook };
  journeys: Journey[];
  personas: PersonaName[];
  masking: Masking;
}) {
  const t = useTranslations("evidence.import");
  const router = useRouter();
  const words = useReasonWords("imports.planReasons");
  const { act, isBusy } = useAct();
  const [plan, setPlan] = useState<ImportPlan>(() => importPlanSchema.parse(batch.plan));
  const [listVersion, setListVersion] = useState(0);
  const where = { workspaceId: workspace.id, batchId: batch.id };
  const { dryRun, reason, isChecking } = useDryRun(where, plan, `${listVersion}`);
  const chosen = chosenSheets(batch.look, plan.sheets);
  const look = lookAt(batch.look, chosen);
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
      {batch.look.sheets && batch.look.sheets.length > 1 ? (
        <SheetChoice
          sheets={batch.look.sheets}
          chosen={chosen}
          onChange={(sheets) => change({ sheets })}
        />
      ) : null}
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
      <MaskingPanel
        workspace={workspace}
        masking={masking}
        masks={dryRun?.masks ?? null}
        onChange={change}
        onListChange={() => setListVersion((now) => now + 1)}
      />
      <DryRunBar
        dryRun={dryRun}
        isStale={isChecking || reason !== null}
        isChecking={isChecking}
        problem={reason ? <ProblemBox>{words(reason)}</ProblemBox> : null}
        runLabel={t("run", { count: comingIn })}
        isBusy={isBusy}
        isDisabled={reason !== null || comingIn === 0}
        onRun={run}
        onCancel={cancel}
      />
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

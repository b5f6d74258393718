"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ProblemBox } from "#components/shell/problem.tsx";
import { useAct } from "#components/shell/use-act.ts";
import { useReasonWords } from "#components/shell/use-reason-words.ts";
import { type ImportPlan, importPlanSchema } from "#domain/evidence/import-plan.ts";
import type { SourceType } from "#domain/evidence/note.ts";
import type { DryRun } from "#domain/evidence/table-look.ts";
import { cancelImportAction, runImportAction } from "#server/evidence/actions.ts";
import type { BatchDetail } from "#server/evidence/batches.ts";
import type { ImportFile } from "#server/evidence/import-files.ts";
import type { Journey } from "#server/evidence/read-journeys.ts";
import type { Masking } from "#server/evidence/read-masking.ts";
import { MaskReview } from "../door/mask-review.tsx";
import { likelyReplaced } from "../door/replace-choice.tsx";
import { JourneyField, type PersonaName } from "../note-fields.tsx";
import { DryRunBar } from "./dry-run-bar.tsx";
import { FileDefaults } from "./file-defaults.tsx";
import { FileList } from "./file-list.tsx";
import { MaskingPanel } from "./masking-panel.tsx";
import { PreviewRows } from "./preview-rows.tsx";
import { useDryRun } from "./use-dry-run.ts";
import { useImportFiles } from "./use-import-files.ts";

/** Files on their way in: what each was taken for, what holds for all of them, what is masked. */
export function FilesStep({
  workspace,
  batch,
  files: initial,
  journeys,
  personas,
  masking,
}: {
  workspace: { id: string; slug: string };
  batch: BatchDetail;
  files: ImportFile[];
  journeys: Journey[];
  personas: PersonaName[];
  masking: Masking;
}) {
  const t = useTranslations("evidence.import");
  const tDoor = useTranslations("evidence.door");
  const router = useRouter();
  const words = useReasonWords("imports.planReasons");
  const { act, isBusy } = useAct();
  const [plan, setPlan] = useState<ImportPlan>(() => importPlanSchema.parse(batch.plan));
  const [listVersion, setListVersion] = useState(0);
  const where = { workspaceId: workspace.id, batchId: batch.id };
  const files = useImportFiles(where, initial);
  const waiting = files.filter(({ status }) => status === "waiting").length;
  const ready = files.filter(({ status }) => status === "ready");
  const { dryRun, reason, isChecking } = useDryRun(
    where,
    plan,
    `${ready.length} ${waiting} ${listVersion}`,
  );
  const change = (part: Partial<ImportPlan>) => setPlan((now) => ({ ...now, ...part }));
  // What most likely is meant, until somebody says otherwise; the plan says all of it when it is run.
  const replaces = {
    ...Object.fromEntries(
      ready.flatMap(({ id, row }) => {
        const likely = likelyReplaced(dryRun?.earlier.find((one) => one.row === row)?.notes ?? []);
        return likely ? [[id, likely]] : [];
      }),
    ),
    ...plan.replaces,
  };
  const comingIn = dryRun ? dryRun.add + dryRun.known : 0;
  const refusal = reason === "still-reading" || (files.length > 0 && waiting > 0) ? null : reason;

  return (
    <div className="flex flex-col gap-8">
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <FileList
          slug={workspace.slug}
          files={files}
          waiting={waiting}
          typeOf={({ id, look }) => plan.sourceTypes[id] ?? look?.sourceType ?? "other"}
          earlierOf={({ row }) => dryRun?.earlier.find((one) => one.row === row)?.notes ?? []}
          replacedBy={(file) => replaces[file.id] || null}
          onReplaces={(id, noteId) =>
            change({ replaces: { ...plan.replaces, [id]: noteId ?? "" } })
          }
          onType={(id, type) => change({ sourceTypes: { ...plan.sourceTypes, [id]: type } })}
          onAllTypes={(type: SourceType | null) =>
            change({
              sourceTypes: type ? Object.fromEntries(ready.map(({ id }) => [id, type])) : {},
            })
          }
        />
        <aside className="flex flex-col gap-6">
          <JourneyField
            journeys={journeys}
            value={plan.maps.map(({ mapId }) => mapId)}
            onChange={(mapIds) =>
              change({
                maps: mapIds.map((mapId) => ({
                  mapId,
                  stepHint: plan.maps.find((map) => map.mapId === mapId)?.stepHint ?? null,
                })),
              })
            }
          />
          <FileDefaults
            defaults={plan.defaults}
            personas={personas}
            onChange={(defaults) => change({ defaults })}
          />
        </aside>
      </div>
      {dryRun?.whole && masking.isMasking ? (
        <div className="flex flex-col gap-3">
          <h2 className="text-16 font-bold">{tDoor("asStored")}</h2>
          <MaskReview
            text={dryRun.whole.text}
            masks={dryRun.whole.masked}
            isMasking
            masking={{ shown: plan.shown, hidden: plan.hidden, listed: plan.names }}
            onChange={({ shown, hidden, listed }) =>
              change({ shown, hidden, names: listed, keepsNames: true })
            }
          />
        </div>
      ) : (
        <MaskingPanel
          workspace={workspace}
          masking={masking}
          masks={dryRun?.masks ?? null}
          onChange={change}
          onListChange={() => setListVersion((now) => now + 1)}
        />
      )}
      <DryRunBar
        dryRun={dryRun && withReplaced(dryRun, Object.values(replaces).filter(Boolean).length)}
        isStale={isChecking || reason !== null}
        isChecking={isChecking || waiting > 0}
        problem={refusal ? <ProblemBox>{words(refusal)}</ProblemBox> : null}
        runLabel={t("files.run", { count: comingIn })}
        isBusy={isBusy}
        isDisabled={reason !== null || waiting > 0 || comingIn === 0}
        onRun={() =>
          act(() => runImportAction({ ...where, plan: { ...plan, replaces } }), {
            onDone: () => router.refresh(),
          })
        }
        onCancel={() =>
          act(() => cancelImportAction(where), {
            onDone: () => router.push(`/w/${workspace.slug}/evidence`),
          })
        }
      />
      {dryRun && !dryRun.whole && dryRun.preview.length > 0 ? (
        <PreviewRows rows={dryRun.preview} />
      ) : null}
    </div>
  );
}

/** A text in the place of another is none that is new. */
function withReplaced(dryRun: DryRun, replaced: number): DryRun {
  const add = Math.max(0, dryRun.add - replaced);
  return { ...dryRun, add, known: dryRun.known + dryRun.add - add };
}

"use client";

import { ArrowLeft } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { PageFrame } from "#components/shell/page-frame.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { BatchDetail, ImportErrorRow } from "#server/evidence/batches.ts";
import type { ImportFile } from "#server/evidence/import-files.ts";
import type { Journey } from "#server/evidence/read-journeys.ts";
import type { Masking } from "#server/evidence/read-masking.ts";
import { FileProblems } from "../file-problems.tsx";
import { forgetProblems, problemsLeft } from "../left-problems.ts";
import type { PersonaName } from "../note-fields.tsx";
import { useBatch } from "../use-batch.ts";
import { FilesStep } from "./files-step.tsx";
import { ImportResult } from "./import-result.tsx";
import { ImportRunning } from "./import-running.tsx";
import { Mapping } from "./mapping.tsx";

/** A table or files on their way in: say what they are, watch them come, see what came of them. */
export function ImportPage({
  workspace,
  batch: initial,
  errors,
  journeys,
  personas,
  files,
  masking,
  mayImport,
}: {
  workspace: { id: string; slug: string };
  batch: BatchDetail;
  errors: ImportErrorRow[];
  journeys: Journey[];
  personas: PersonaName[];
  files: ImportFile[];
  masking: Masking;
  mayImport: boolean;
}) {
  const t = useTranslations("evidence");
  const router = useRouter();
  const batch = useBatch(initial, workspace.id, () => router.refresh());
  const { look } = batch;
  const [problems, setProblems] = useState(() => problemsLeft(initial.id));
  const box = useKeyboardStays(batch.status);
  return (
    <div ref={box} className="h-full min-h-0">
      <PageFrame
        title={t("import.title", { name: batch.fileName })}
        text={
          <TextLink
            href={`/w/${workspace.slug}/evidence`}
            className="inline-flex items-center gap-1 text-13 no-underline"
          >
            <ArrowLeft aria-hidden="true" className="size-4" />
            {t("title")}
          </TextLink>
        }
      >
        <FileProblems
          problems={problems}
          onClose={() => {
            forgetProblems(initial.id);
            setProblems([]);
          }}
        />
        {batch.status === "mapping" && mayImport && look ? (
          <Mapping
            workspace={workspace}
            batch={{ ...batch, look }}
            journeys={journeys}
            personas={personas}
            masking={masking}
          />
        ) : batch.status === "mapping" && mayImport ? (
          <FilesStep
            workspace={workspace}
            batch={batch}
            files={files}
            journeys={journeys}
            personas={personas}
            masking={masking}
          />
        ) : batch.status === "running" ? (
          <ImportRunning workspaceId={workspace.id} batch={batch} mayImport={mayImport} />
        ) : (
          <ImportResult workspace={workspace} batch={batch} errors={errors} files={files} />
        )}
      </PageFrame>
    </div>
  );
}

/** What was pressed goes with its step: the keyboard goes on to what stands in its place. */
function useKeyboardStays(status: string) {
  const box = useRef<HTMLDivElement>(null);
  const known = useRef(status);
  useEffect(() => {
    if (known.current === status) return;
    known.current = status;
    const isLost = document.activeElement === document.body;
    if (isLost) box.current?.querySelector<HTMLElement>("section[tabindex]")?.focus();
  }, [status]);
  return box;
}

"use client";

import { Download } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useReasonWords } from "#components/shell/use-reason-words.ts";
import { buttonClasses } from "#components/ui/button-classes.ts";
import { ButtonLink } from "#components/ui/button-link.tsx";
import type { Batch, ImportErrorRow } from "#server/evidence/batches.ts";
import type { ImportFile } from "#server/evidence/import-files.ts";
import { ErrorRows } from "./error-rows.tsx";
import { FileResults } from "./file-results.tsx";

/** What came of it: counts, the way to the notes, and the rows to mend. */
export function ImportResult({
  workspace,
  batch,
  errors,
  files,
}: {
  workspace: { slug: string };
  batch: Batch;
  errors: ImportErrorRow[];
  files: ImportFile[];
}) {
  const t = useTranslations("evidence.import");
  const format = useFormatter();
  const words = useReasonWords("imports.fileReasons");
  if (batch.status !== "complete") {
    return (
      <p role="status" className="max-w-150 text-14">
        {batch.status === "failed"
          ? t("failedText", { reason: batch.reason ? words(batch.reason) : "" })
          : batch.status === "cancelled"
            ? t("cancelledText")
            : t("waitsForEditor")}
      </p>
    );
  }
  const isFiles = batch.kind === "files";
  // The batch is told live, its files come with the page: they may be a moment late.
  const areSettled = files.every(({ status }) => status !== "waiting" && status !== "ready");
  const evidence = `/w/${workspace.slug}/evidence`;
  const download = `/api/workspaces/${workspace.slug}/imports/${batch.id}/errors`;
  const counts = [
    { key: "added", count: batch.added },
    { key: "updated", count: batch.updated },
    { key: "unchanged", count: batch.unchanged },
    { key: "failed", count: batch.failed },
  ] as const;
  return (
    <div className="flex flex-col gap-8">
      <section aria-label={t("result")} tabIndex={-1} className="flex flex-col gap-5">
        <dl className="flex flex-wrap gap-x-10 gap-y-4">
          {counts.map(({ key, count }) => (
            <div key={key} className="flex flex-col-reverse">
              <dt className="text-13 text-ink-soft">
                {isFiles && key === "failed"
                  ? t("files.failed", { count })
                  : t(`counts.${key}`, { count })}
              </dt>
              <dd className="text-28 font-bold">{format.number(count)}</dd>
            </div>
          ))}
        </dl>
        <div className="flex flex-wrap gap-2">
          <ButtonLink href={`${evidence}?import=${batch.id}`} variant="primary">
            {t("seeNotes")}
          </ButtonLink>
          <ButtonLink href={evidence}>{t("seeAll")}</ButtonLink>
        </div>
      </section>
      {isFiles && areSettled ? <FileResults slug={workspace.slug} files={files} /> : null}
      {isFiles && batch.failed > 0 ? (
        <a href={download} download className={buttonClasses("secondary", "medium", "self-start")}>
          <Download aria-hidden="true" />
          {t("files.download")}
        </a>
      ) : null}
      {!isFiles && batch.failed > 0 ? (
        <section aria-label={t("errorsTitle")} className="flex flex-col gap-3">
          <div className="flex flex-wrap items-center justify-between gap-3">
            <div>
              <h2 className="text-16 font-bold">{t("errorsTitle")}</h2>
              <p className="text-13 text-ink-soft">{t("errorsText")}</p>
            </div>
            <a href={download} download className={buttonClasses("secondary")}>
              <Download aria-hidden="true" />
              {t("download")}
            </a>
          </div>
          {errors.length > 0 ? <ErrorRows errors={errors} total={batch.failed} /> : null}
        </section>
      ) : null}
    </div>
  );
}

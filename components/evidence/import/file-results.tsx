"use client";

import { Check, CircleSlash, Equal, Table2, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { TextLink } from "#components/ui/text-link.tsx";
import type { FileStatus, ImportFile } from "#server/evidence/import-files.ts";
import { FileFacts } from "./file-list.tsx";

/** A row for every file that was brought: what came of it, and the way there. */
export function FileResults({ slug, files }: { slug: string; files: ImportFile[] }) {
  const t = useTranslations("evidence.import.files");
  const evidence = `/w/${slug}/evidence`;
  return (
    <section aria-label={t("title")} className="flex flex-col gap-2">
      <h2 className="text-16 font-bold">{t("title")}</h2>
      <ul className="flex flex-col">
        {files.map((file) => {
          const Icon = icons[file.status];
          const href = file.noteId
            ? `${evidence}/${file.noteId}`
            : file.tableBatchId
              ? `${evidence}/import/${file.tableBatchId}`
              : null;
          return (
            <li
              key={file.id}
              className="grid grid-cols-[1rem_minmax(0,1fr)] items-start gap-x-3 border-t border-hairline py-2 sm:grid-cols-[1rem_minmax(0,1fr)_11rem]"
            >
              <Icon aria-hidden="true" className="mt-0.5 size-4 text-ink-faint" />
              <div className="min-w-0">
                <p className="text-13 break-words">
                  {href ? <TextLink href={href}>{file.name}</TextLink> : file.name}
                </p>
                {file.status === "refused" ? <FileFacts file={file} /> : null}
              </div>
              <p className="text-13 text-ink-soft max-sm:col-start-2">
                {t(`statuses.${file.status}`)}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const icons: Record<FileStatus, typeof Check> = {
  waiting: CircleSlash,
  ready: CircleSlash,
  table: Table2,
  refused: X,
  added: Check,
  updated: Check,
  unchanged: Equal,
  same: Equal,
};

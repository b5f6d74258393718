"use client";

import { TriangleAlert, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useReasonWords } from "#components/shell/use-reason-words.ts";
import { IconButton } from "#components/ui/icon-button.tsx";
import type { FileProblem } from "./incoming-files.ts";

/** Files that could not come in: which, why, and how to mend it. Stays until it is closed. */
export function FileProblems({
  problems,
  onClose,
}: {
  problems: readonly FileProblem[];
  onClose: () => void;
}) {
  const t = useTranslations("evidence.files");
  const tCommon = useTranslations("common");
  const words = useReasonWords("imports.fileReasons");
  if (problems.length === 0) return null;
  return (
    <div
      role="alert"
      className="flex items-start gap-3 rounded-card bg-raised py-2 pr-2 pl-4 text-13 ring-1 ring-inset ring-edge"
    >
      <TriangleAlert aria-hidden="true" className="mt-1.5 size-4 shrink-0" />
      <div className="min-w-0 flex-1 py-1">
        <p className="font-medium">{t("refused", { count: problems.length })}</p>
        <ul className="mt-1 flex flex-col gap-1">
          {problems.map(({ fileName, reason, where }) => (
            <li key={`${fileName} ${reason}`}>
              <span className="font-medium break-all">{fileName}</span>: {words(reason)}
              {where ? ` ${t("where", { place: where })}` : null}
            </li>
          ))}
        </ul>
      </div>
      <IconButton label={tCommon("close")} onPress={onClose}>
        <X aria-hidden="true" />
      </IconButton>
    </div>
  );
}

"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Code } from "#domain/evidence/codebook/code.ts";
import { pathOf } from "#domain/evidence/codebook/code.ts";
import { CodeMark } from "./code-mark.tsx";

/** What a passage is coded with, each to be taken off where one may. */
export function CodeChips({
  codes,
  chosen,
  onRemove,
}: {
  codes: readonly Code[];
  chosen: readonly string[];
  onRemove?: ((code: Code) => void) | undefined;
}) {
  const t = useTranslations("codes");
  const shown = chosen.flatMap((id) => codes.find((code) => code.id === id) ?? []);
  if (shown.length === 0) return null;
  return (
    <ul aria-label={t("title")} className="flex flex-wrap gap-1.5">
      {shown.map((code) => (
        <li
          key={code.id}
          title={pathOf(codes, code.id).join(" › ")}
          className="inline-flex min-h-6 max-w-full items-center gap-1.5 rounded-full bg-sunk pl-2 text-12 text-ink ring-1 ring-hairline ring-inset"
        >
          <CodeMark colour={code.colour} />
          <span className="min-w-0 truncate pr-2">{code.name}</span>
          {onRemove ? (
            <button
              type="button"
              aria-label={t("remove", { name: code.name })}
              onClick={() => onRemove(code)}
              className="-ml-1.5 flex size-6 shrink-0 items-center justify-center rounded-full text-ink-faint hover:bg-hover hover:text-ink"
            >
              <X aria-hidden="true" className="size-3" />
            </button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

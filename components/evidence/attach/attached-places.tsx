"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ExcerptRow } from "#server/evidence/read.ts";
import { useAttach } from "./use-attach.ts";

/** Where else people put a passage, each to be taken off. */
export function AttachedPlaces({
  excerpt,
  workspaceId,
  mayEdit,
}: {
  excerpt: Pick<ExcerptRow, "id" | "attached">;
  workspaceId: string;
  mayEdit: boolean;
}) {
  const t = useTranslations("attach");
  const { detach } = useAttach(workspaceId);
  if (excerpt.attached.length === 0) return null;
  return (
    <ul aria-label={t("alsoOn")} className="flex flex-col text-13">
      {excerpt.attached.map(({ mapId, mapTitle, nodeId, title }) => {
        const name = title || t("emptyCard");
        return (
          <li key={`${mapId} ${nodeId}`} className="flex min-h-7 items-center gap-2">
            <span className="min-w-0 flex-1">
              <span className="block truncate">{name}</span>
              <span className="block truncate text-12 text-ink-faint">{mapTitle}</span>
            </span>
            {mayEdit ? (
              <button
                type="button"
                aria-label={t("takeOff", { name })}
                onClick={() => detach(excerpt.id, { mapId, nodeId, name })}
                className="flex size-6 items-center justify-center rounded-control text-ink-faint hover:bg-hover hover:text-ink"
              >
                <X aria-hidden="true" className="size-3.5" />
              </button>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

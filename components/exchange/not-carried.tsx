"use client";

import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import type { Loss } from "#domain/exchange/draft.ts";
import type { SheetFormat } from "#domain/exchange/formats.ts";
import { tellMapLosses } from "#server/exchange/actions.ts";
import { useLossWords } from "./import/told.tsx";

/** What of this map the chosen format has no place for, before it is made. */
export function NotCarried({ mapId, format }: { mapId: string; format: SheetFormat }) {
  const t = useTranslations("exchange");
  const words = useLossWords();
  const [losses, setLosses] = useState<Record<SheetFormat, Loss[]> | null>(null);
  useEffect(() => {
    let isGone = false;
    void tellMapLosses({ mapId }).then((told) => {
      if (!isGone && told.ok) setLosses(told.losses);
    });
    return () => {
      isGone = true;
    };
  }, [mapId]);
  if (losses === null) return null;
  const lost = losses[format];
  return (
    <p role="status" className="flex items-start gap-2 text-13">
      <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-workaround" />
      <span>{lost.length === 0 ? t("allCarried") : t("notCarried", { what: words(lost) })}</span>
    </p>
  );
}

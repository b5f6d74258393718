"use client";

import { FileInput } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "#components/ui/icon-button.tsx";
import { AssumptionsButton } from "./map-assumptions.tsx";
import { ExportButton } from "./map-export.tsx";
import { HistoryButton } from "./map-history.tsx";
import { PresentButton } from "./map-present.tsx";
import { ShareButton } from "./map-share.tsx";

/** In the toolbar: what is only believed, what was, and the ways out of the map and into it. */
export function Ways({
  slug,
  mayShare,
  mayQuote,
  onBring,
}: {
  slug: string;
  mayShare: boolean;
  mayQuote: boolean;
  /** brings a file into the map; null where that is not allowed */
  onBring: (() => void) | null;
}) {
  const t = useTranslations("exchange.import");
  return (
    <>
      <AssumptionsButton />
      <HistoryButton />
      <PresentButton slug={slug} />
      <ExportButton slug={slug} />
      {mayShare ? <ShareButton mayQuote={mayQuote} /> : null}
      {onBring ? (
        <IconButton label={t("button")} onPress={onBring}>
          <FileInput aria-hidden="true" />
        </IconButton>
      ) : null}
    </>
  );
}

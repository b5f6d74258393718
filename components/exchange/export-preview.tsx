"use client";

import { useTranslations } from "next-intl";
import { useDeferredValue, useState } from "react";
import { Spinner } from "#components/ui/spinner.tsx";
import { type DrawOptions, optionsToQuery } from "#domain/exchange/draw-options.ts";

/** The real drawing, small: what is chosen is seen at once. */
export function ExportPreview({ href, options }: { href: string; options: DrawOptions }) {
  const t = useTranslations("drawn.dialog");
  // paper and size change the file, not the picture
  const { style, language, laneIds, phaseIds, personaIds, withQuotes } = options;
  const query = optionsToQuery({
    ...options,
    style,
    language,
    laneIds,
    phaseIds,
    personaIds,
    withQuotes,
    paper: "a3",
    layout: "auto",
    isTiled: false,
    scale: 1,
  });
  const address = useDeferredValue(`${href}/preview?${query}`);
  const [shown, setShown] = useState<{ address: string; isBroken: boolean } | null>(null);
  const isReady = shown?.address === address;
  return (
    <div className="relative flex h-60 items-center justify-center overflow-hidden rounded-card bg-sunk p-2 ring-1 ring-hairline ring-inset sm:sticky sm:top-0 sm:h-80 sm:self-start">
      {isReady && shown.isBroken ? (
        <p className="text-13 text-ink-soft">{t("noPreview")}</p>
      ) : (
        // biome-ignore lint/performance/noImgElement: made for this moment, and no one else's
        <img
          key={address}
          src={address}
          alt={t("preview")}
          onLoad={() => setShown({ address, isBroken: false })}
          onError={() => setShown({ address, isBroken: true })}
          className={`max-h-full max-w-full object-contain ${isReady ? "" : "opacity-0"}`}
        />
      )}
      {isReady ? null : (
        <span className="absolute inset-0 flex items-center justify-center">
          <Spinner />
        </span>
      )}
    </div>
  );
}

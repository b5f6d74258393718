"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useCanvas, useMap } from "#components/canvas/canvas-context.tsx";
import { useMapLens } from "#components/canvas/map-lens.ts";
import { useStore } from "#components/canvas/store.ts";
import { PrintHead } from "#components/shell/print-head.tsx";
import { drawOptionsSchema, optionsToQuery } from "#domain/exchange/draw-options.ts";
import { usePrintCommand } from "./use-print-command.ts";

/** On paper in the place of the picture that one moves about in: all of the map, as the server draws it. */
export function PrintedMap({ slug }: { slug: string }) {
  const t = useTranslations("drawn.dialog");
  const { mapId, seen } = useCanvas();
  const language = useMap((map) => map.header.language);
  const lanes = useMap((map) => map.lanes);
  const hidden = useStore(seen, (now) => now.hiddenLaneIds);
  const time = useTimesPrinted();
  const isPicture = useMapLens() === "canvas";
  const shown = lanes.flatMap(({ id }) => (hidden.has(id) ? [] : id));
  const isPart = shown.length > 0 && shown.length < lanes.length;
  const options = drawOptionsSchema.parse({
    style: "print",
    language,
    ...(isPart ? { laneIds: shown } : {}),
  });
  const src = `/w/${slug}/maps/${mapId}/export/preview?${optionsToQuery(options)}&time=${time}`;
  const [settled, setSettled] = useState("");
  const isSettled = settled === src;
  const isAsked = usePrintCommand(!isPicture || isSettled);
  if (!isPicture) return null;
  const settle = () => setSettled(src);
  return (
    <>
      <div data-prints-wide="" className="isolate hidden print:block">
        <PrintHead />
        {/* covered by the picture, if it comes in time */}
        {isSettled ? null : <p className="absolute -z-10 max-w-md text-13">{t("printed")}</p>}
        {/* browsers fetch a lazy picture that is out of sight when paper is made, and wait for it a while */}
        {/* biome-ignore lint/performance/noImgElement: drawn anew for every paper */}
        <img
          key={time}
          loading={isAsked ? "eager" : "lazy"}
          src={src}
          alt={t("printed")}
          onLoad={settle}
          onError={settle}
          className="max-h-[86vh] w-full bg-white object-contain object-left-top"
        />
      </div>
      {isAsked ? (
        <p
          role="status"
          className="fixed top-4 left-1/2 -translate-x-1/2 rounded-card bg-ink px-4 py-2 text-13 text-paper shadow-float print:hidden"
        >
          {t("printing")}
        </p>
      ) : null}
    </>
  );
}

/** The map may be another one the next time. */
function useTimesPrinted(): number {
  const [time, setTime] = useState(0);
  useEffect(() => {
    const count = () => setTime((now) => now + 1);
    window.addEventListener("afterprint", count);
    return () => window.removeEventListener("afterprint", count);
  }, []);
  return time;
}

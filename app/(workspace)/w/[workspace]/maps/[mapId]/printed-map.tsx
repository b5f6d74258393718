"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useCanvas, useMap } from "#components/canvas/canvas-context.tsx";
import { useMapLens } from "#components/canvas/map-lens.ts";
import { useStore } from "#components/canvas/store.ts";
import { PrintHead } from "#components/shell/print-head.tsx";
import { drawOptionsSchema, optionsToQuery } from "#domain/exchange/draw-options.ts";

/** On paper in the place of the picture that one moves about in: all of the map, as the server draws it. */
export function PrintedMap({ slug }: { slug: string }) {
  const t = useTranslations("drawn.dialog");
  const { mapId, seen } = useCanvas();
  const language = useMap((map) => map.header.language);
  const lanes = useMap((map) => map.lanes);
  const hidden = useStore(seen, (now) => now.hiddenLaneIds);
  const time = useTimesPrinted();
  if (useMapLens() !== "canvas") return null;
  const shown = lanes.flatMap(({ id }) => (hidden.has(id) ? [] : id));
  const isPart = shown.length > 0 && shown.length < lanes.length;
  const options = drawOptionsSchema.parse({
    style: "print",
    language,
    ...(isPart ? { laneIds: shown } : {}),
  });
  return (
    <div data-prints-wide="" className="hidden print:block">
      <PrintHead />
      {/* browsers fetch a lazy picture that is out of sight when paper is made, and wait for it */}
      {/* biome-ignore lint/performance/noImgElement: drawn anew for every paper */}
      <img
        key={time}
        loading="lazy"
        src={`/w/${slug}/maps/${mapId}/export/preview?${optionsToQuery(options)}&time=${time}`}
        alt={t("printed")}
        className="max-h-[86vh] w-full object-contain object-left-top"
      />
    </div>
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

"use client";

import { useTranslations } from "next-intl";
import { type ComponentType, type ReactNode, useEffect, useState } from "react";
import { insist } from "#components/ui/insist.ts";
import { type LateModule, lateModule } from "#components/ui/late-module.ts";
import { latePart } from "#components/ui/late-part.tsx";
import { useCanvas } from "./canvas-context.tsx";
import { lateCommands } from "./late-work.ts";
import { type MapLens, openingLens, useMapLens } from "./map-lens.ts";
import { hasNodeAddress } from "./node-address.ts";
import type { CanvasOverlay } from "./overlay.ts";
import { OverlayContext } from "./overlay-context.tsx";
import { Sheets } from "./sheets/sheets.tsx";
import { useStore } from "./store.ts";
import { useSettling } from "./use-settling.ts";
import { useViewFacts } from "./view/use-view-facts.ts";
import { ViewAddress } from "./view/view-address.tsx";
import { ViewBar } from "./view/view-bar.tsx";

/**
 * Not by `dynamic`, which shows what stands in for a part even when that is there already, and takes a
 * third of a second until it goes on.
 */
const lenses: Record<MapLens, LateModule<ComponentType>> = {
  canvas: lateModule(insist(() => import("./canvas.tsx").then((file) => file.Canvas))),
  outline: lateModule(insist(() => import("./outline/outline.tsx").then((file) => file.Outline))),
  table: lateModule(insist(() => import("./table/card-table.tsx").then((file) => file.CardTable))),
};
// What draws the map is fetched at once: later the server is busy with its document.
if (typeof window !== "undefined") lenses[openingLens()].fetch().catch(() => undefined);

const OpenAt = latePart(() => import("./view/open-at.tsx").then((file) => file.OpenAt));
const Together = latePart(() => import("./together/together.tsx").then((file) => file.Together));

type Props = {
  overlay: CanvasOverlay;
  /** above the map */
  toolbar: ReactNode;
  /** beside the map, inside its context: panels, messages */
  children?: ReactNode;
};

/** One live map under whichever lens the address names. What glows on it comes in as an overlay. */
export function MapFrame({ overlay, toolbar, children }: Props) {
  const isReady = useStore(useCanvas().session.isReady, (now) => now);
  const lens = useMapLens();
  const late = lateCommands.use();
  return (
    <OverlayContext value={overlay}>
      <div className="flex min-h-0 min-w-0 flex-1 flex-col print:block">
        {toolbar}
        {isReady ? <View /> : null}
        <div
          className={`relative flex min-h-0 min-w-0 flex-1 flex-col ${lens === "canvas" ? "print:hidden" : "print:block"}`}
        >
          {isReady ? <OpenLens /> : <Opening />}
          {isReady && late ? <late.HeldWords /> : null}
          {isReady && late ? <Together /> : null}
        </div>
      </div>
      {isReady ? <Sheets /> : null}
      {isReady && late ? <late.Announcer tellsOwn={lens !== "canvas"} /> : null}
      {children}
    </OverlayContext>
  );
}

/** The map itself, through the lens that the address names. */
export function OpenLens() {
  useSettling();
  const lens = lenses[useMapLens()];
  const Lens = lens.use();
  const [error, setError] = useState<unknown>(null);
  useEffect(() => void lens.fetch().catch(setError), [lens]);
  if (error) throw error;
  return Lens ? <Lens /> : <Opening />;
}

/** What the map is looked at through; from the address, before it is drawn. */
function View() {
  useViewFacts();
  const [isLed] = useState(hasNodeAddress);
  return (
    <>
      <ViewAddress />
      {isLed ? <OpenAt /> : null}
      <ViewBar />
    </>
  );
}

function Opening() {
  const t = useTranslations("canvas");
  return (
    <p role="status" className="flex flex-1 items-center justify-center text-14 text-ink-faint">
      {t("opening")}
    </p>
  );
}

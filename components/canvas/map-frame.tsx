"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect } from "react";
import { useCanvas } from "./canvas-context.tsx";
import type { CanvasOverlay } from "./overlay.ts";
import { OverlayContext } from "./overlay-context.tsx";
import { useStore } from "./store.ts";

const load = () => import("./canvas.tsx").then((file) => file.Canvas);
const Canvas = dynamic(load, { loading: Opening });

type Props = {
  overlay: CanvasOverlay;
  /** above the map */
  toolbar: ReactNode;
  /** beside the map, inside its context: panels, messages */
  children?: ReactNode;
};

/** One live map and what stands around it. What glows on it comes in as an overlay. */
export function MapFrame({ overlay, toolbar, children }: Props) {
  const isReady = useStore(useCanvas().session.isReady, (now) => now);
  // what draws the map is fetched while its document is on the way
  useEffect(() => void load(), []);
  return (
    <OverlayContext value={overlay}>
      <div className="flex min-h-0 min-w-0 flex-1 flex-col">
        {toolbar}
        {isReady ? <Canvas /> : <Opening />}
      </div>
      {children}
    </OverlayContext>
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

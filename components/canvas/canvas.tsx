"use client";

import "./canvas.css";
import { ReactFlowProvider } from "@xyflow/react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useCanvas } from "./canvas-context.tsx";
import { CanvasFlow } from "./canvas-flow.tsx";
import type { CanvasOverlay } from "./overlay.ts";
import { OverlayContext } from "./overlay-context.tsx";
import { useStore } from "./store.ts";
import { ViewpointProvider } from "./viewpoint-provider.tsx";

type Props = {
  overlay: CanvasOverlay;
  /** above the map */
  toolbar: ReactNode;
  /** beside the map, inside its context: panels, messages */
  children?: ReactNode;
};

/** The map as a picture that can be edited. What glows on it comes in as an overlay. */
export function Canvas({ overlay, toolbar, children }: Props) {
  const t = useTranslations("canvas");
  const isReady = useStore(useCanvas().session.isReady, (now) => now);
  return (
    <ReactFlowProvider>
      <OverlayContext value={overlay}>
        <ViewpointProvider>
          <div className="flex min-h-0 min-w-0 flex-1 flex-col">
            {toolbar}
            {isReady ? (
              <CanvasFlow />
            ) : (
              <p
                role="status"
                className="flex flex-1 items-center justify-center text-14 text-ink-faint"
              >
                {t("opening")}
              </p>
            )}
          </div>
          {children}
        </ViewpointProvider>
      </OverlayContext>
    </ReactFlowProvider>
  );
}

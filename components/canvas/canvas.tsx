"use client";

import "./canvas.css";
import { ReactFlowProvider } from "@xyflow/react";
import { use, useEffect } from "react";
import { useIsOpening } from "./canvas-context.tsx";
import { CanvasFlow } from "./canvas-flow.tsx";
import { InsideCanvas } from "./inside-canvas.tsx";
import { fetchAhead, lateWork } from "./late-work.ts";

/** The map as a picture that can be edited. */
export function Canvas() {
  const work = lateWork.use();
  const isOpening = useIsOpening();
  useEffect(() => fetchAhead(lateWork, { isOpening }), [isOpening]);
  return (
    <ReactFlowProvider>
      <div className="relative flex min-h-0 flex-1 flex-col">
        <CanvasFlow />
        {work ? <work.BulkBar /> : null}
      </div>
      {use(InsideCanvas)}
    </ReactFlowProvider>
  );
}

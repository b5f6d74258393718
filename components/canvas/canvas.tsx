"use client";

import "./canvas.css";
import { ReactFlowProvider } from "@xyflow/react";
import { use } from "react";
import { CanvasFlow } from "./canvas-flow.tsx";
import { InsideCanvas } from "./inside-canvas.tsx";
import { lateWork } from "./late-work.ts";
import { useFetchAhead } from "./use-fetch-ahead.ts";

/** The map as a picture that can be edited. */
export function Canvas() {
  const work = lateWork.use();
  useFetchAhead(lateWork);
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

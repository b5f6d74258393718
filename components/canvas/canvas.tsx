"use client";

import "./canvas.css";
import { ReactFlowProvider } from "@xyflow/react";
import { use, useEffect } from "react";
import { CanvasFlow } from "./canvas-flow.tsx";
import { InsideCanvas } from "./inside-canvas.tsx";
import { fetchAhead, lateWork } from "./late-work.ts";

/** The map as a picture that can be edited. */
export function Canvas() {
  const work = lateWork.use();
  useEffect(() => fetchAhead(lateWork), []);
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

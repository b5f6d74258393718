"use client";

import "./canvas.css";
import { ReactFlowProvider } from "@xyflow/react";
import { CanvasFlow } from "./canvas-flow.tsx";

/** The map as a picture that can be edited. */
export function Canvas() {
  return (
    <ReactFlowProvider>
      <CanvasFlow />
    </ReactFlowProvider>
  );
}

"use client";

import "./canvas.css";
import { ReactFlowProvider } from "@xyflow/react";
import { use } from "react";
import { CanvasFlow } from "./canvas-flow.tsx";
import { InsideCanvas } from "./inside-canvas.tsx";

/** The map as a picture that can be edited. */
export function Canvas() {
  return (
    <ReactFlowProvider>
      <CanvasFlow />
      {use(InsideCanvas)}
    </ReactFlowProvider>
  );
}

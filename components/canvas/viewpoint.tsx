"use client";

import { createContext, useContext } from "react";
import type { Viewpoint } from "./commands/command.ts";

export type CanvasView = Viewpoint & {
  /** gives the keyboard back to the canvas after an editor closed */
  takeFocus(): void;
};

export const ViewpointContext = createContext<CanvasView | null>(null);

export function useViewpoint(): CanvasView {
  const view = useContext(ViewpointContext);
  if (!view) throw new Error("useViewpoint outside the canvas");
  return view;
}

"use client";

import { createContext, useContext } from "react";
import { type CanvasOverlay, noOverlay } from "./overlay.ts";

export const OverlayContext = createContext<CanvasOverlay>(noOverlay);

export function useOverlay(): CanvasOverlay {
  return useContext(OverlayContext);
}

"use client";

import { createContext, type ReactNode } from "react";

/** What a page around the map wants to lay into the canvas, where it can see map and viewport. */
export const InsideCanvas = createContext<ReactNode>(null);

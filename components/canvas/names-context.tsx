"use client";

import { createContext, useContext } from "react";

/** Names of library entries and personas by id; null when there is none (any more). */
export const NamesContext = createContext<(id: string) => string | null>(() => null);

export function useNames(): (id: string) => string | null {
  return useContext(NamesContext);
}

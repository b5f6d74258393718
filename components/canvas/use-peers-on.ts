"use client";

import { useCanvas } from "./canvas-context.tsx";
import type { Peer } from "./presence.ts";
import { useStore } from "./store.ts";

const nobody: readonly Peer[] = [];

/** Who has this node selected or is writing in it. */
export function usePeersOn(id: string): readonly Peer[] {
  return useStore(useCanvas().presence.holders, (holders) => holders.get(id) ?? nobody);
}

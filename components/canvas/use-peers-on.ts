"use client";

import { useCalm } from "#components/shell/calm.ts";
import { useCanvas } from "./canvas-context.tsx";
import type { Peer } from "./presence.ts";
import { useStore } from "./store.ts";

const nobody: readonly Peer[] = [];

/** Who has this node selected or is writing in it; when calm only who writes. */
export function usePeersOn(id: string): readonly Peer[] {
  const all = useStore(useCanvas().presence.holders, (holders) => holders.get(id) ?? nobody);
  return useCalm() ? all.filter(({ editing }) => editing === id) : all;
}

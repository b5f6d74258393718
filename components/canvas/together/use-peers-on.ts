"use client";

import { useCalm } from "#components/shell/calm.ts";
import { useCanvas } from "../canvas-context.tsx";
import { useStore } from "../store.ts";
import type { Holder } from "./presence.ts";

const nobody: readonly Holder[] = [];

/** Who has this node selected or is writing in it; when calm only who writes. */
export function usePeersOn(id: string): readonly Holder[] {
  const all = useStore(useCanvas().presence.holders, (holders) => holders.get(id) ?? nobody);
  return useCalm() ? all.filter(({ isWritingHere }) => isWritingHere) : all;
}

"use client";

import type { ReactNode } from "react";
import { latePart } from "#components/ui/late-part.tsx";
import { useCanvas } from "../canvas-context.tsx";
import { useStore } from "../store.ts";

const PanelBody = latePart(() => import("./panel-body.tsx").then((file) => file.PanelBody));

type Props = {
  /** what others have to say of a node or of the map itself, under its fields */
  about?: (nodeId: string) => ReactNode;
};

/** Details of the map or of one node, at the right; its fields are fetched when first opened. */
export function NodePanel(props: Props) {
  const isOpen = useStore(useCanvas().panel, (now) => now?.kind === "map" || now?.kind === "node");
  return isOpen ? <PanelBody {...props} /> : null;
}

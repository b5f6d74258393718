"use client";

import { MiniMap } from "@xyflow/react";
import { useTranslations } from "next-intl";
import type { FlowNode } from "./flow-elements.ts";

/** The whole map in a corner. */
export function Overview() {
  const t = useTranslations("canvas");
  return (
    <MiniMap
      ariaLabel={t("toolbar.minimap")}
      pannable
      zoomable
      nodeColor={colour}
      className="!right-3 !bottom-3 !m-0 overflow-hidden rounded-card border border-hairline !bg-raised"
      maskColor="color-mix(in oklch, var(--ink) 8%, transparent)"
    />
  );
}

function colour(node: FlowNode): string {
  if (node.type !== "card") return "transparent";
  return node.data.glow > 0 ? "var(--pain)" : "var(--edge)";
}

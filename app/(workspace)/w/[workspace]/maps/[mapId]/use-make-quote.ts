"use client";

import { useTranslations } from "next-intl";
import { useCanEdit, useCanvas } from "#components/canvas/canvas-context.tsx";
import { toast } from "#components/ui/toast.tsx";
import type { Drop } from "#domain/map/locate.ts";

/** A card of the quotation lane that shows a passage's words, in one act and one step of undo. */
export function useMakeQuote() {
  const t = useTranslations("attach");
  const model = useCanvas();
  const canEdit = useCanEdit();
  const quoteLanes = () => model.map.get().lanes.filter(({ type }) => type === "quote");
  // the commands of the map are no part of what its page loads at once
  const add = async (excerptId: string, laneId: string, stepId: string) => {
    const { addCard } = await import("#domain/map/commands/card.ts");
    const added = addCard(model.edit, { to: { laneId, stepId, slot: "end" }, excerptId });
    if (added.ok) toast(t("quoteMade"));
  };
  return {
    canEdit,
    /** dropped in a lane of quotations; false anywhere else */
    at(excerptId: string, drop: Drop | null): boolean {
      if (!canEdit || drop === null || drop.kind === "parking") return false;
      if (!quoteLanes().some(({ id }) => id === drop.laneId)) return false;
      void add(excerptId, drop.laneId, drop.stepId);
      return true;
    },
    on(excerptId: string, stepId: string): void {
      const [lane] = quoteLanes();
      if (lane) void add(excerptId, lane.id, stepId);
      else toast(t("noQuoteLane"), { tone: "problem" });
    },
  };
}

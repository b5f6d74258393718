"use client";

import { useTranslations } from "next-intl";
import { useBoard } from "./board-context.tsx";

/** Names of maps and steps, by id. */
export function usePlaceWords() {
  const t = useTranslations("pain");
  const { places } = useBoard();
  const placeOf = (mapId: string) => places.find(({ id }) => id === mapId);
  return {
    mapTitle: (mapId: string) => placeOf(mapId)?.title || t("board.untitledMap"),
    stepTitle(mapId: string, stepId: string | null): string {
      if (stepId === null) return t("noStep");
      const step = placeOf(mapId)?.steps.find(({ id }) => id === stepId);
      return step ? step.title || t("untitledStep") : t("noStep");
    },
  };
}

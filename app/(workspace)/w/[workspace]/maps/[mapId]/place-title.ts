"use client";

import { useTranslations } from "next-intl";
import { useMap } from "#components/canvas/canvas-context.tsx";
import { useLibrary } from "#components/canvas/library-context.tsx";
import { usePain } from "#components/pain/pain-context.tsx";
import type { Anchor } from "#domain/comment/anchor.ts";

/** What a place is called now; null when it is not on the map any more. */
export function usePlaceTitle(): (anchor: Anchor) => string | null {
  const t = useTranslations("comment");
  const tCanvas = useTranslations("canvas");
  const tMap = useTranslations("map");
  const map = useMap((all) => all);
  const { personas } = useLibrary();
  const { panel } = usePain();
  const step = (id: string) => {
    const found = map.steps.find((one) => one.id === id);
    return found ? found.title || tCanvas("untitledStep") : null;
  };
  const lane = (id: string) => {
    const found = map.lanes.find((one) => one.id === id);
    return found ? found.title || tMap(`laneType.${found.type}`) : null;
  };
  return (anchor) => {
    switch (anchor.kind) {
      case "map":
        return map.header.title || tCanvas("name");
      case "phase": {
        const found = map.phases.find(({ id }) => id === anchor.id);
        return found ? found.title || tCanvas("untitledPhase") : null;
      }
      case "step":
        return step(anchor.id);
      case "lane":
        return lane(anchor.id);
      case "card":
        return map.cards.find(({ id }) => id === anchor.id)?.text ?? null;
      case "cell": {
        const [of, at] = [lane(anchor.laneId), step(anchor.stepId)];
        return of !== null && at !== null ? t("cell", { lane: of, step: at }) : null;
      }
      case "curve": {
        const at = step(anchor.stepId);
        const who = personas.find(({ id }) => id === anchor.personaId)?.name ?? t("everybody");
        if (at === null) return null;
        const point = t("point", { step: at, who });
        if (anchor.laneId === undefined) return point;
        const of = lane(anchor.laneId);
        return of === null ? null : t("cell", { lane: of, step: point });
      }
      case "pain":
        return panel.points.find(({ id }) => id === anchor.id)?.title ?? null;
      default:
        return anchor satisfies never;
    }
  };
}

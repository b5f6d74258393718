import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { useCanvas } from "../canvas-context.tsx";
import type { Peer } from "./peer.ts";

/** Where somebody is, in few words. */
export function usePlaceWords(): (peer: Pick<Peer, "cursor" | "sight">) => string {
  const t = useTranslations("canvas");
  const tMap = useTranslations("map");
  const model = useCanvas();
  return useMemo(() => {
    const step = (id: string) => model.grid().step(id)?.title || t("untitledStep");
    return ({ cursor, sight }) => {
      const grid = model.grid();
      switch (cursor?.at) {
        case undefined:
          return t(sight ? "together.looks" : "together.reads");
        case "phase":
          return grid.phase(cursor.phaseId)?.title || t("untitledPhase");
        case "step":
          return step(cursor.stepId);
        case "lane":
        case "cell": {
          const lane = grid.lane(cursor.laneId);
          const title = lane ? lane.title || tMap(`laneType.${lane.type}`) : "";
          return cursor.at === "lane" ? title : `${step(cursor.stepId)}, ${title}`;
        }
        case "parked":
          return t("parking");
        default:
          return cursor satisfies never;
      }
    };
  }, [model, t, tMap]);
}

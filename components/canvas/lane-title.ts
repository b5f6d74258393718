import { useTranslations } from "next-intl";
import type { Lane } from "#domain/map/journey-map.ts";

/** What a lane is called: its own title, else that of its kind. */
export function useLaneTitle(lane: Lane | undefined): string {
  const t = useTranslations("map");
  return lane ? lane.title || t(`laneType.${lane.type}`) : "";
}

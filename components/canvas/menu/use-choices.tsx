import { useTranslations } from "next-intl";
import { laneTypes, zones } from "#domain/map/kinds.ts";
import type { ChoiceField } from "../selection/choose.ts";
import { type BulkOption, useBulkChoices } from "../selection/use-bulk-choices.tsx";

export type Choice = { label: string; options: readonly BulkOption[]; nothing?: string };

/** What each field can be set to from the menu, in words of this map and workspace. */
export function useChoices(): (field: ChoiceField) => Choice | undefined {
  const t = useTranslations("canvas");
  const tMap = useTranslations("map");
  const ofCards = useBulkChoices();
  return (field) => {
    if (field === "type") {
      const options = laneTypes.map((id) => ({ id, name: tMap(`laneType.${id}`) }));
      return { label: tMap("panel.type"), options };
    }
    if (field === "zone") {
      const options = zones.map((id) => ({ id, name: t(`zone.${id}`) }));
      return { label: tMap("panel.zone"), options };
    }
    return ofCards.find((choice) => choice.field === field);
  };
}

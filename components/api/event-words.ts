"use client";

import { useTranslations } from "next-intl";
import type { DeliveredEvent } from "#domain/api/events.ts";

export function useEventWords(): Record<DeliveredEvent, string> {
  const t = useTranslations("api.events");
  return {
    "map.changed": t("mapChanged"),
    "pain.new": t("painNew"),
    "pain.worse": t("painWorse"),
    "pain.decided": t("painDecided"),
    "note.added": t("noteAdded"),
    ping: t("ping"),
  };
}

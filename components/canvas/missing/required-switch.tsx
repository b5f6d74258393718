"use client";

import { useTranslations } from "next-intl";
import { Switch } from "#components/ui/switch.tsx";
import { setLaneRequired } from "#domain/map/commands/lane.ts";
import type { Lane } from "#domain/map/journey-map.ts";
import { useCanEdit, useCanvas } from "../canvas-context.tsx";

/** Asks of every step that it says something in this lane. */
export function RequiredSwitch({ lane: { id, isRequired } }: { lane: Lane }) {
  const t = useTranslations("canvas.missing");
  const model = useCanvas();
  const canEdit = useCanEdit();
  return (
    <div className="flex flex-col gap-1">
      <Switch
        isDisabled={!canEdit}
        isSelected={isRequired ?? false}
        onChange={(on) => setLaneRequired(model.edit, { id, on })}
      >
        {t("required")}
      </Switch>
      <p className="text-12 text-ink-faint">{t("hint")}</p>
    </div>
  );
}

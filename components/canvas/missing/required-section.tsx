"use client";

import { useTranslations } from "next-intl";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { setLaneRequired } from "#domain/map/commands/lane.ts";
import type { Lane } from "#domain/map/journey-map.ts";
import { useCanEdit, useCanvas, useMap } from "../canvas-context.tsx";
import { useLaneTitle } from "../lane-title.ts";

/** Of all lanes of the map, which every step has to say something in: the same in each lens. */
export function RequiredSection() {
  const t = useTranslations("canvas.missing");
  const lanes = useMap((map) => map.lanes);
  if (lanes.length === 0) return null;
  return (
    <fieldset className="flex flex-col gap-1.5">
      <legend className="mb-1.5 text-13 font-medium">{t("lanes")}</legend>
      {lanes.map((lane) => (
        <RequiredLane key={lane.id} lane={lane} />
      ))}
      <p className="text-12 text-ink-faint">{t("hint")}</p>
    </fieldset>
  );
}

function RequiredLane({ lane }: { lane: Lane }) {
  const model = useCanvas();
  const canEdit = useCanEdit();
  const title = useLaneTitle(lane);
  return (
    <Checkbox
      isDisabled={!canEdit}
      isSelected={lane.isRequired ?? false}
      onChange={(on) => setLaneRequired(model.edit, { id: lane.id, on })}
    >
      {title}
    </Checkbox>
  );
}

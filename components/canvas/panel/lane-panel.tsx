"use client";

import { useTranslations } from "next-intl";
import { Select, SelectOption } from "#components/ui/select.tsx";
import { moveLane, renameLane, setLaneType } from "#domain/map/commands/lane.ts";
import type { Lane } from "#domain/map/journey-map.ts";
import { laneTypes, zones } from "#domain/map/kinds.ts";
import { useCanEdit, useCanvas } from "../canvas-context.tsx";
import { RequiredSwitch } from "../missing/required-switch.tsx";
import { DeleteSection } from "./delete-section.tsx";
import { LiveText } from "./live-text.tsx";

export function LanePanel({ lane }: { lane: Lane }) {
  const t = useTranslations("map.panel");
  const tMap = useTranslations("map");
  const tCanvas = useTranslations("canvas");
  const model = useCanvas();
  const { edit } = model;
  const { id } = lane;
  const isReadOnly = !useCanEdit();
  return (
    <>
      <LiveText
        label={t("title")}
        value={lane.title}
        isReadOnly={isReadOnly}
        write={(title) => renameLane(edit, { id, title })}
      />
      <div data-field="type" className="contents">
        <Select
          label={t("type")}
          isDisabled={isReadOnly}
          selectedKey={lane.type}
          onSelectionChange={(key) => {
            const type = laneTypes.find((one) => one === key);
            const result = type ? setLaneType(edit, { id, type }) : null;
            if (result && !result.ok) model.say(`refused.${result.reason}`);
          }}
        >
          {laneTypes.map((type) => (
            <SelectOption key={type} id={type}>
              {tMap(`laneType.${type}`)}
            </SelectOption>
          ))}
        </Select>
      </div>
      <div data-field="zone" className="contents">
        <Select
          label={t("zone")}
          isDisabled={isReadOnly}
          selectedKey={lane.zone}
          onSelectionChange={(key) => {
            const zone = zones.find((one) => one === key);
            if (zone) moveLane(edit, { id, zone, slot: "end" });
          }}
        >
          {zones.map((zone) => (
            <SelectOption key={zone} id={zone}>
              {tCanvas(`zone.${zone}`)}
            </SelectOption>
          ))}
        </Select>
      </div>
      <RequiredSwitch lane={lane} />
      <DeleteSection id={id} />
    </>
  );
}

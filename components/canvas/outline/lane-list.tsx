"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import { useMap } from "../canvas-context.tsx";
import { gridOf } from "../grid.ts";
import { stripe } from "../lane-hue.ts";
import { useGridIds } from "../use-grid.ts";
import { PlaceTitle } from "./place-title.tsx";

/** The lanes themselves, which every step repeats: here they are named, moved, added and deleted. */
export const LaneList = memo(function LaneList() {
  const t = useTranslations("canvas");
  const ids = useGridIds((grid) => grid.lanes);
  return (
    <section className="flex flex-col gap-3 print:hidden">
      <h2 className="text-20 font-bold">{t("outline.lanes")}</h2>
      <ul className="flex flex-col gap-2">
        {ids.map((id) => (
          <LaneEntry key={id} id={id} />
        ))}
      </ul>
    </section>
  );
});

const LaneEntry = memo(function LaneEntry({ id }: { id: string }) {
  const t = useTranslations("canvas");
  const tMap = useTranslations("map");
  const lane = useMap((map) => gridOf(map).lane(id));
  if (!lane) return null;
  return (
    <li className="relative pl-3">
      <span
        aria-hidden="true"
        className="absolute inset-y-0.5 left-0 w-[3px] rounded-full"
        style={{ background: stripe(lane.type, null) }}
      />
      <PlaceTitle
        kind="lane"
        id={lane.id}
        title={lane.title}
        placeholder={tMap(`laneType.${lane.type}`)}
        level={3}
        className="text-14 font-medium"
      />
      <p className="text-12 text-ink-faint">
        {tMap(`laneType.${lane.type}`)}, {t(`zone.${lane.zone}`)}
        {lane.isRequired ? ` · ${t("missing.required")}` : ""}
      </p>
    </li>
  );
});

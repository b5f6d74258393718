"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import { useGridIds } from "../use-grid.ts";
import { CardLine } from "./card-line.tsx";

/** What has no place yet, at the end. */
export const ParkingList = memo(function ParkingList() {
  const t = useTranslations("canvas");
  const ids = useGridIds((grid) => grid.parked);
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-20 font-bold">{t("parking")}</h2>
      {ids.length === 0 ? (
        <p className="text-13 text-ink-faint">{t("parkingHint")}</p>
      ) : (
        <ul className="flex flex-col gap-1.5">
          {ids.map((id, index) => (
            <CardLine key={id} id={id} index={index} />
          ))}
        </ul>
      )}
    </section>
  );
});

import { CircleDot, Layers, Tag, User } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { cardStatuses, colourCount } from "#domain/map/kinds.ts";
import { holdsCards } from "#domain/map/lane-type.ts";
import { useMap } from "../canvas-context.tsx";
import { useLibrary } from "../library-context.tsx";
import type { BulkField } from "./bulk.ts";

export type BulkOption = { id: string | null; name: string; mark?: ReactNode };
export type BulkChoice = {
  field: BulkField;
  label: string;
  icon: ReactNode;
  options: readonly BulkOption[];
  /** said where there is nothing to choose */
  nothing?: string;
};

/** What each field of the selected cards can be set to, in words of this map and workspace. */
export function useBulkChoices(): readonly BulkChoice[] {
  const t = useTranslations("canvas");
  const tMap = useTranslations("map");
  const library = useLibrary();
  const lanes = useMap((map) => map.lanes);
  const legend = useMap((map) => map.header.legend);
  const colours = Array.from({ length: colourCount }, (_, i) => ({
    id: String(i),
    name: legend[i] || tMap("panel.colourNumber", { number: i + 1 }),
    mark: (
      <span
        aria-hidden="true"
        className="block size-3 rounded-full"
        style={{ background: `var(--presence-${i + 1})` }}
      />
    ),
  }));
  return [
    {
      field: "lane",
      label: t("bulk.lane"),
      icon: <Layers aria-hidden="true" />,
      options: lanes
        .filter(({ type }) => holdsCards(type))
        .map(({ id, title, type }) => ({ id, name: title || tMap(`laneType.${type}`) })),
    },
    {
      field: "colour",
      label: tMap("panel.colour"),
      icon: <span className="block size-3.5 rounded-full bg-presence-1 ring-1 ring-edge" />,
      options: [{ id: null, name: tMap("panel.noColour") }, ...colours],
    },
    {
      field: "tags",
      label: tMap("panel.tags"),
      icon: <Tag aria-hidden="true" />,
      options: library.entries.filter(({ kind }) => kind === "tag"),
      nothing: t("bulk.noTags"),
    },
    {
      field: "owner",
      label: t("bulk.owner"),
      icon: <User aria-hidden="true" />,
      options: [{ id: null, name: t("bulk.noOwner") }, ...library.members],
    },
    {
      field: "status",
      label: t("bulk.status"),
      icon: <CircleDot aria-hidden="true" />,
      options: [
        { id: null, name: t("bulk.noStatus") },
        ...cardStatuses.map((status) => ({ id: status, name: t(`status.${status}`) })),
      ],
    },
  ];
}

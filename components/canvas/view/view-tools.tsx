"use client";

import { Layers, ListFilter } from "lucide-react";
import { useTranslations } from "next-intl";
import { latePart } from "#components/ui/late-part.tsx";
import { isFiltering } from "#domain/map/view.ts";
import { useCanvas } from "../canvas-context.tsx";
import { useStore } from "../store.ts";
import { Tool } from "./tool.tsx";

const FilterForm = latePart(() => import("./filter-form.tsx").then((file) => file.FilterForm));
const ViewsForm = latePart(() => import("./views-form.tsx").then((file) => file.ViewsForm));

/** Choosing what one looks at, in the toolbar. */
export function ViewTools() {
  const t = useTranslations("view");
  const { view } = useCanvas();
  const hasFilter = useStore(view, ({ filter }) => isFiltering(filter));
  const hasLooks = useStore(
    view,
    ({ hiddenLaneIds, collapsedLaneIds, pinnedLaneIds, collapsedPhaseIds }) =>
      [hiddenLaneIds, collapsedLaneIds, pinnedLaneIds, collapsedPhaseIds].some(
        (ids) => ids.length > 0,
      ),
  );
  return (
    <>
      <Tool
        name="filter"
        label={t("filter.title")}
        icon={<ListFilter aria-hidden="true" />}
        isActive={hasFilter}
      >
        <FilterForm />
      </Tool>
      <Tool
        name="views"
        label={t("views.title")}
        icon={<Layers aria-hidden="true" />}
        isActive={hasLooks}
      >
        <ViewsForm />
      </Tool>
    </>
  );
}

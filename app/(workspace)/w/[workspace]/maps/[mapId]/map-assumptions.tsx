"use client";

import { CircleDashed } from "lucide-react";
import { useTranslations } from "next-intl";
import { useCanvas } from "#components/canvas/canvas-context.tsx";
import { useStore } from "#components/canvas/store.ts";
import { IconButton } from "#components/ui/icon-button.tsx";
import { latePart } from "#components/ui/late-part.tsx";
import { assumptionsPanel, openAssumptions } from "./panel-address.ts";

const Beside = latePart(() =>
  import("./assumptions-beside.tsx").then((file) => file.AssumptionsBeside),
);

/** In the toolbar: the way to what the team only believes. */
export function AssumptionsButton() {
  const t = useTranslations("review.panel");
  const model = useCanvas();
  const isOpen = useStore(
    model.panel,
    (now) => now?.kind === "outside" && now.name === assumptionsPanel,
  );
  return (
    <IconButton
      label={t("title")}
      isActive={isOpen}
      aria-expanded={isOpen}
      onPress={() => model.panel.set(isOpen ? null : openAssumptions)}
    >
      <CircleDashed aria-hidden="true" />
    </IconButton>
  );
}

/** The panel itself, when it is what stands beside the map. */
export function AssumptionsBeside() {
  const shown = useStore(useCanvas().panel, (now) => now);
  if (shown?.kind !== "outside" || shown.name !== assumptionsPanel) return null;
  return <Beside key={shown.id ?? ""} id={shown.id} />;
}

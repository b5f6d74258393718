"use client";

import { useTranslations } from "next-intl";
import { renamePhase } from "#domain/map/commands/phase.ts";
import type { Phase } from "#domain/map/journey-map.ts";
import { useCanEdit, useCanvas } from "../canvas-context.tsx";
import { DeleteSection } from "./delete-section.tsx";
import { LiveText } from "./live-text.tsx";

export function PhasePanel({ phase }: { phase: Phase }) {
  const t = useTranslations("map.panel");
  const model = useCanvas();
  const canEdit = useCanEdit();
  return (
    <>
      <LiveText
        label={t("title")}
        value={phase.title}
        isReadOnly={!canEdit}
        write={(title) => renamePhase(model.edit, { id: phase.id, title })}
      />
      <DeleteSection id={phase.id} />
    </>
  );
}

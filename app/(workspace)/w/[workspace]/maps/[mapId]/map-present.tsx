"use client";

import { Presentation } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent } from "react";
import { useCanvas } from "#components/canvas/canvas-context.tsx";
import type { Cursor } from "#components/canvas/cursor.ts";
import { useStore } from "#components/canvas/store.ts";
import { leaveBy } from "#components/shell/leave-guard.ts";
import { IconButton } from "#components/ui/icon-button.tsx";

/** In the toolbar: the way to a room of people. The command asks for it as for a panel of this name. */
export function PresentButton({ slug }: { slug: string }) {
  const t = useTranslations("canvas.commands");
  const router = useRouter();
  const model = useCanvas();
  const isAsked = useStore(
    model.panel,
    (subject) => subject?.kind === "outside" && subject.name === "present",
  );
  const go = () => {
    const place = placeOf(model.cursor.get());
    leaveBy(() => router.push(`/w/${slug}/maps/${model.mapId}/present${place}`));
  };
  const goByCommand = useEffectEvent(() => {
    model.panel.set(null);
    go();
  });
  useEffect(() => {
    if (isAsked) goByCommand();
  }, [isAsked]);
  return (
    <IconButton label={t("present")} shortcut="P" onPress={go}>
      <Presentation aria-hidden="true" />
    </IconButton>
  );
}

/** It begins where one stands on the map. */
function placeOf(cursor: Cursor | null): string {
  switch (cursor?.at) {
    case "phase":
      return `#phase=${cursor.phaseId}`;
    case "step":
    case "cell":
      return `#step=${cursor.stepId}`;
    default:
      return "";
  }
}

"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { AskFirst } from "#components/shell/ask-first.tsx";
import { planDeletion } from "#domain/map/deletion.ts";
import { useCanvas } from "../canvas-context.tsx";
import { deleteNow, requiredIn } from "../commands/delete-selected.ts";
import { useViewpoint } from "../viewpoint.tsx";

/** Before a required lane goes: what goes with it, and that the map will not ask for it any more. */
export function DeleteRequiredDialog() {
  const t = useTranslations("canvas.missing.delete");
  const tMap = useTranslations("map");
  const common = useTranslations("common");
  const model = useCanvas();
  const view = useViewpoint();
  // as it is when it is asked
  const [asked] = useState(() => {
    const ids = [...model.selection.get()];
    const lanes = requiredIn(model).map(({ title, type }) => title || tMap(`laneType.${type}`));
    const cards = planDeletion(model.map.get(), ids).cards.length;
    return { count: lanes.length, lanes: lanes.join(", "), cards };
  });
  const close = () => {
    model.sheet.set(null);
    // as long as the dialog is there it holds the keyboard
    requestAnimationFrame(() => view.takeFocus());
  };
  return (
    <AskFirst
      title={t("title", asked)}
      text={t("text", asked)}
      verb={common("delete")}
      onDo={() => {
        close();
        // the dialog has given the keyboard back before what it stood on goes
        requestAnimationFrame(() => deleteNow(model));
      }}
      onClose={close}
    />
  );
}

"use client";

import { useTranslations } from "next-intl";
import { Switch } from "#components/ui/switch.tsx";
import { lockStructure } from "#domain/map/commands/header.ts";
import { useCanEdit, useCanvas, useMap } from "../canvas-context.tsx";

/** Keeps phases, steps and lanes as they are; cards stay editable. */
export function LockSection() {
  const t = useTranslations("map.panel");
  const model = useCanvas();
  const canEdit = useCanEdit();
  const isLocked = useMap((map) => map.header.isLocked);
  return (
    <div className="flex flex-col gap-1">
      <Switch
        isDisabled={!canEdit}
        isSelected={isLocked}
        onChange={(on) => lockStructure(model.edit, { on })}
      >
        {t("lock")}
      </Switch>
      <p className="text-12 text-ink-faint">{t("lockHint")}</p>
    </div>
  );
}

"use client";

import { Lock } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "#components/ui/icon-button.tsx";
import { useMap } from "./canvas-context.tsx";

/** That phases, steps and lanes stand as they are; for those who may, a press lets go of them. */
export function LockMark({ isEditor, onUnlock }: { isEditor: boolean; onUnlock: () => void }) {
  const t = useTranslations("canvas.toolbar");
  const isLocked = useMap((map) => map.header.isLocked);
  if (!isLocked) return null;
  if (isEditor) {
    return (
      <IconButton size="small" isActive label={t("unlock")} onPress={onUnlock}>
        <Lock aria-hidden="true" />
      </IconButton>
    );
  }
  return (
    <span title={t("locked")} className="flex items-center px-1 text-ink-soft">
      <Lock aria-hidden="true" className="size-3.5" />
      <span className="sr-only">{t("locked")}</span>
    </span>
  );
}

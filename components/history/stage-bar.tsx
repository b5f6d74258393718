"use client";

import { ArrowLeft } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LensSwitch } from "#components/canvas/lens-switch.tsx";
import { Button } from "#components/ui/button.tsx";

type Props = { label: string; says: string; onBack: () => void; children?: ReactNode };

/** Stands where the tools stand, and says that this is not the live map. */
export function StageBar({ label, says, onBack, children }: Props) {
  const t = useTranslations("history.preview");
  return (
    <div
      role="toolbar"
      aria-label={label}
      className="flex min-h-11 shrink-0 flex-wrap items-center gap-2 border-b border-accent bg-accent-tint px-2 py-1 print:hidden"
    >
      <Button autoFocus icon={<ArrowLeft aria-hidden="true" />} onPress={onBack}>
        {t("back")}
      </Button>
      <LensSwitch />
      <p role="status" className="min-w-48 flex-1 text-13">
        {says}
      </p>
      {children}
    </div>
  );
}

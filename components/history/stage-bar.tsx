"use client";

import { ArrowLeft } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LensSwitch } from "#components/canvas/lens-switch.tsx";
import { Button } from "#components/ui/button.tsx";
import { Toolbar } from "#components/ui/toolbar.tsx";

type Props = {
  label: string;
  /** what is looked at: the heading of the page while it is */
  title: string;
  says: string;
  onBack: () => void;
  children?: ReactNode;
};

/** Stands where the tools stand, and says that this is not the live map. */
export function StageBar({ label, title, says, onBack, children }: Props) {
  const t = useTranslations("history.preview");
  return (
    <>
      <h1 className="sr-only">{title}</h1>
      <Toolbar
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
      </Toolbar>
    </>
  );
}

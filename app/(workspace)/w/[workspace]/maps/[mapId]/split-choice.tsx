"use client";

import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";

export type Part = "first" | "second";

/** A step that people attached evidence to becomes two: to which of them does it belong? */
export function SplitChoice({
  title,
  onChoose,
}: {
  title: string;
  onChoose: (part: Part | null) => void;
}) {
  const t = useTranslations("attach.split");
  const common = useTranslations("common");
  const canvas = useTranslations("canvas");
  return (
    <Dialog
      title={t("title")}
      closeLabel={common("close")}
      size="small"
      isOpen
      onOpenChange={() => onChoose(null)}
    >
      <p className="text-13 text-ink-soft">{t("text")}</p>
      <div className="mt-4 flex flex-col gap-2">
        <Button variant="primary" autoFocus onPress={() => onChoose("first")}>
          {t("first", { name: title || canvas("untitledStep") })}
        </Button>
        <Button onPress={() => onChoose("second")}>{t("second")}</Button>
      </div>
    </Dialog>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";

/** A table that was dropped on a map: is it the map, or what people said on the way? */
export function DropChoice({
  fileName,
  onMap,
  onEvidence,
  onClose,
}: {
  fileName: string;
  onMap: () => void;
  onEvidence: () => void;
  onClose: () => void;
}) {
  const t = useTranslations("exchange.import");
  const common = useTranslations("common");
  return (
    <Dialog
      title={t("dropAsk", { name: fileName })}
      closeLabel={common("close")}
      size="small"
      isOpen
      onOpenChange={onClose}
    >
      <p className="text-13 text-ink-soft">{t("dropAskText")}</p>
      <div className="mt-4 flex flex-col gap-2">
        <Button variant="primary" onPress={onMap}>
          {t("dropAsMap")}
        </Button>
        <Button onPress={onEvidence}>{t("dropAsEvidence")}</Button>
      </div>
    </Dialog>
  );
}

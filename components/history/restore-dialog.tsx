"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { deeds } from "#domain/history/did.ts";
import { differences } from "#domain/history/differences.ts";
import type { JourneyMap } from "#domain/map/journey-map.ts";
import type { Kept } from "./shown.ts";

type Props = {
  version: Kept;
  now: JourneyMap;
  isBusy: boolean;
  onRestore(): void;
  onClose(): void;
};

/** Asks before a map becomes what it was, and says what that changes. */
export function RestoreDialog({ version, now, isBusy, onRestore, onClose }: Props) {
  const t = useTranslations("history.restore");
  const tCommon = useTranslations("common");
  const format = useFormatter();
  const all = differences(now, version.map);
  const told = deeds.flatMap((deed) => {
    const count = all.filter((one) => one.deeds[0] === deed).length;
    return count > 0 ? t(`tally.${deed}`, { count }) : [];
  });
  return (
    <Dialog
      role="alertdialog"
      size="small"
      isOpen
      onOpenChange={onClose}
      title={t("title", { title: version.title })}
      closeLabel={tCommon("close")}
    >
      {told.length === 0 ? (
        <p className="text-14">{t("saysNothing")}</p>
      ) : (
        <div className="flex flex-col gap-2 text-14">
          <p>{t("says", { what: format.list(told) })}</p>
          <p className="text-ink-soft">{t("safety")}</p>
        </div>
      )}
      <DialogActions>
        <Button onPress={onClose}>{tCommon(told.length === 0 ? "close" : "cancel")}</Button>
        {told.length === 0 ? null : (
          <Button variant="primary" isPending={isBusy} onPress={onRestore}>
            {t("do")}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

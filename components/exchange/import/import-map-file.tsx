"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Problem } from "#components/shell/problem.tsx";
import { useSubmit } from "#components/shell/use-submit.ts";
import { Button } from "#components/ui/button.tsx";
import { DialogActions } from "#components/ui/dialog.tsx";
import { Spinner } from "#components/ui/spinner.tsx";
import { toast } from "#components/ui/toast.tsx";
import { importMapFile } from "#server/exchange/actions.ts";

/** A map file of our own says all itself: it is made at once, or it says what is wrong with it. */
export function ImportMapFile({
  workspaceId,
  text,
  onMade,
  onBack,
}: {
  workspaceId: string;
  text: string;
  onMade: (mapId: string) => void;
  onBack: () => void;
}) {
  const t = useTranslations("exchange.import");
  const { submit, reason } = useSubmit(importMapFile);
  const isSent = useRef(false);
  useEffect(() => {
    if (isSent.current) return;
    isSent.current = true;
    submit({ workspaceId, text }, ({ mapId }) => {
      toast(t("made"));
      onMade(mapId);
    });
  });
  if (reason === null)
    return (
      <p role="status" className="flex items-center gap-2 text-14">
        <Spinner />
        {t("making")}
      </p>
    );
  return (
    <>
      <Problem
        reason={reason}
        words={{
          "too-large": t("mapFile.too-large"),
          "not-json": t("mapFile.not-json"),
          "not-a-map-file": t("mapFile.not-a-map-file"),
          "file-too-new": t("mapFile.file-too-new"),
          malformed: t("mapFile.malformed"),
          "duplicate-id": t("mapFile.duplicate-id"),
          "unknown-reference": t("mapFile.unknown-reference"),
        }}
      />
      <DialogActions>
        <Button onPress={onBack}>{t("another")}</Button>
      </DialogActions>
    </>
  );
}

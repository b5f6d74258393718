"use client";

import { Upload } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { FileTrigger, Button as TriggerButton } from "react-aria-components";
import { Problem, ProblemBox } from "#components/shell/problem.tsx";
import { useSubmit } from "#components/shell/use-submit.ts";
import { buttonClasses } from "#components/ui/button-classes.ts";
import { toast } from "#components/ui/toast.tsx";
import { importMapFile } from "#server/exchange/actions.ts";

/** Takes a map file and goes to the map that came of it. */
export function ImportButton({
  workspaceId,
  mapsHref,
}: {
  workspaceId: string;
  /** address of the list; a map's is one word longer */
  mapsHref: string;
}) {
  const t = useTranslations("maps");
  const router = useRouter();
  const [isUnreadable, setIsUnreadable] = useState(false);
  const { submit, isPending, reason } = useSubmit(importMapFile);

  async function take(files: FileList | null) {
    const file = files?.[0];
    if (!file) return;
    const text = await file.text().catch(() => null);
    setIsUnreadable(text === null);
    if (text === null) return;
    submit({ workspaceId, text }, ({ mapId }) => {
      toast(t("imported"));
      router.push(`${mapsHref}/${mapId}`);
    });
  }

  return (
    <div className="flex flex-col items-end gap-2">
      <FileTrigger
        acceptedFileTypes={["application/json", ".json"]}
        onSelect={(files) => void take(files)}
      >
        <TriggerButton className={buttonClasses("secondary")} isPending={isPending}>
          <Upload aria-hidden="true" />
          {t("import")}
        </TriggerButton>
      </FileTrigger>
      {isUnreadable ? <ProblemBox>{t("fileUnreadable")}</ProblemBox> : null}
      {reason ? (
        <div className="max-w-90">
          <Problem
            reason={reason}
            words={{
              "too-large": t("reasons.too-large"),
              "not-json": t("reasons.not-json"),
              "not-a-map-file": t("reasons.not-a-map-file"),
              "file-too-new": t("reasons.file-too-new"),
              malformed: t("reasons.malformed"),
              "duplicate-id": t("reasons.duplicate-id"),
              "unknown-reference": t("reasons.unknown-reference"),
            }}
          />
        </div>
      ) : null}
    </div>
  );
}

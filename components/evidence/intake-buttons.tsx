"use client";

import { FileUp, FolderUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { FileTrigger, Button as TriggerButton } from "react-aria-components";
import { buttonClasses } from "#components/ui/button-classes.ts";
import { Spinner } from "#components/ui/spinner.tsx";
import { acceptedEndings } from "#domain/evidence/formats/file-kind.ts";
import type { Intake } from "./use-intake.ts";

/** Files, or a whole folder of them. A telephone has no folders to choose. */
export function IntakeButtons({ intake }: { intake: Intake }) {
  const t = useTranslations("evidence.files");
  const isSending = intake.sending !== null;
  return (
    <>
      <FileTrigger
        acceptedFileTypes={acceptedEndings}
        allowsMultiple
        onSelect={(files) => intake.take([...(files ?? [])])}
      >
        <TriggerButton className={buttonClasses()} isPending={isSending}>
          {isSending ? <Spinner /> : <FileUp aria-hidden="true" />}
          <span className="min-w-0 truncate">{t("choose")}</span>
        </TriggerButton>
      </FileTrigger>
      <FileTrigger acceptDirectory onSelect={(files) => intake.take([...(files ?? [])])}>
        <TriggerButton
          aria-label={t("chooseFolder")}
          className={`${buttonClasses()} max-sm:hidden`}
          isPending={isSending}
        >
          <FolderUp aria-hidden="true" />
        </TriggerButton>
      </FileTrigger>
    </>
  );
}

"use client";

import { FileUp, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { FileTrigger, Button as TriggerButton } from "react-aria-components";
import { Button } from "#components/ui/button.tsx";
import { buttonClasses } from "#components/ui/button-classes.ts";
import { classes } from "#components/ui/classes.ts";
import { Spinner } from "#components/ui/spinner.tsx";
import { EvidenceNav } from "../evidence-nav.tsx";
import { acceptedEndings } from "../incoming-files.ts";

/** The name of the place, its neighbours, and the two ways in. */
export function DeskHeader({
  slug,
  mayEdit,
  isSending,
  onFiles,
  onAdd,
  className,
}: {
  slug: string;
  mayEdit: boolean;
  isSending: boolean;
  onFiles: (files: File[]) => void;
  onAdd: () => void;
  className?: string;
}) {
  const t = useTranslations("evidence");
  return (
    <header
      className={classes(
        "flex shrink-0 flex-wrap items-center gap-x-4 gap-y-2 border-b border-hairline px-4 py-2",
        className,
      )}
    >
      <h1 className="text-16 font-bold">{t("title")}</h1>
      <EvidenceNav slug={slug} current="notes" />
      {mayEdit ? (
        <div className="ml-auto flex gap-2">
          <FileTrigger
            acceptedFileTypes={acceptedEndings}
            allowsMultiple
            onSelect={(files) => onFiles([...(files ?? [])])}
          >
            <TriggerButton className={buttonClasses()} isPending={isSending}>
              {isSending ? <Spinner /> : <FileUp aria-hidden="true" />}
              <span className="min-w-0 truncate">{t("files.choose")}</span>
            </TriggerButton>
          </FileTrigger>
          <Button variant="primary" icon={<Plus aria-hidden="true" />} onPress={onAdd}>
            {t("add.title")}
          </Button>
        </div>
      ) : null}
    </header>
  );
}

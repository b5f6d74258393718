"use client";

import { FileUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { FileTrigger, Button as TriggerButton } from "react-aria-components";
import { useFileDrop } from "#components/evidence/use-file-drop.ts";
import { Button } from "#components/ui/button.tsx";
import { buttonClasses } from "#components/ui/button-classes.ts";
import { classes } from "#components/ui/classes.ts";

const endings = [
  ".xlsx",
  ".xlsm",
  ".csv",
  ".tsv",
  ".txt",
  ".md",
  ".mmd",
  ".mermaid",
  ".cjml",
  ".xml",
  ".json",
];

/** A file, dropped or chosen, or anything pasted. */
export function ChooseSource({
  isReading,
  onFile,
  onWords,
  onTable,
}: {
  isReading: boolean;
  onFile: (file: File) => void;
  onWords: (text: string) => void;
  /** HTML from a clipboard; false when there is no table in it */
  onTable: (html: string) => boolean;
}) {
  const t = useTranslations("exchange.import");
  const hint = useId();
  const [words, setWords] = useState("");
  const { isOver, props } = useFileDrop({ onFiles: ([file]) => file && onFile(file) });
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <div
        {...props}
        className={classes(
          "flex min-h-56 flex-col items-center justify-center gap-3 rounded-card border border-dashed p-6 text-center",
          isOver ? "border-accent bg-accent-tint" : "border-edge bg-sunk",
        )}
      >
        <FileUp aria-hidden="true" className="size-7 text-ink-faint" />
        <p className="text-14">{t("drop")}</p>
        <FileTrigger
          acceptedFileTypes={endings}
          onSelect={(files) => files?.[0] && onFile(files[0])}
        >
          <TriggerButton className={buttonClasses("primary")} isPending={isReading}>
            {t("choose")}
          </TriggerButton>
        </FileTrigger>
        <p className="max-w-80 text-12 text-ink-faint">{t("kinds")}</p>
      </div>
      <div className="flex flex-col gap-2">
        <label className="flex min-h-56 flex-1 flex-col gap-1.5 text-13 font-medium">
          {t("paste")}
          <textarea
            value={words}
            aria-describedby={hint}
            onChange={(event) => setWords(event.target.value)}
            onPaste={(event) => {
              if (onTable(event.clipboardData.getData("text/html"))) event.preventDefault();
            }}
            placeholder={t("pastePlaceholder")}
            className="flex-1 resize-none rounded-control bg-raised p-3 font-mono text-12 font-normal ring-1 ring-edge placeholder:text-ink-faint"
          />
        </label>
        <div className="flex items-center justify-between gap-3">
          <p id={hint} className="text-12 text-ink-faint">
            {t("pasteHint")}
          </p>
          <Button isDisabled={words.trim() === ""} onPress={() => onWords(words)}>
            {t("read")}
          </Button>
        </div>
      </div>
    </div>
  );
}

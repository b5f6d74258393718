"use client";

import { Upload } from "lucide-react";
import type { ReactNode } from "react";
import { Button, DropZone, FileTrigger, Text } from "react-aria-components";
import { buttonClasses } from "./button.tsx";
import { classes } from "./classes.ts";

export type FileDropProps = {
  /** "Drop files here" */
  label: string;
  buttonLabel: string;
  hint?: ReactNode;
  /** extensions or media types for the file dialog; check dropped files yourself */
  accept?: string[];
  allowsMultiple?: boolean;
  onFiles: (files: File[]) => void;
  className?: string;
};

/** Files by dropping, by pasting while it has focus, or by a button. */
export function FileDrop({
  label,
  buttonLabel,
  hint,
  accept,
  allowsMultiple = false,
  onFiles,
  className,
}: FileDropProps) {
  const take = (files: File[]) => {
    if (files.length > 0) onFiles(allowsMultiple ? files : files.slice(0, 1));
  };
  return (
    <DropZone
      getDropOperation={(types) => (types.has("text/plain") ? "cancel" : "copy")}
      onDrop={async ({ items }) => {
        const files = await Promise.all(
          items.flatMap((dropped) => (dropped.kind === "file" ? [dropped.getFile()] : [])),
        );
        take(files);
      }}
      className={classes(
        "flex flex-col items-center gap-3 rounded-card border border-dashed border-edge bg-sunk px-6 py-8 text-center",
        "transition-colors duration-120 drop-target:border-accent drop-target:bg-accent-tint",
        className,
      )}
    >
      <Upload aria-hidden="true" className="size-5 text-ink-faint" />
      <Text slot="label" className="text-14 font-medium">
        {label}
      </Text>
      <FileTrigger
        {...(accept ? { acceptedFileTypes: accept } : {})}
        allowsMultiple={allowsMultiple}
        onSelect={(files) => take([...(files ?? [])])}
      >
        <Button className={buttonClasses("secondary")}>{buttonLabel}</Button>
      </FileTrigger>
      {hint ? <div className="max-w-100 text-12 text-ink-faint">{hint}</div> : null}
    </DropZone>
  );
}

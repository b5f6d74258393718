"use client";

import { Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useRef } from "react";
import { Button } from "#components/ui/button.tsx";
import { DialogActions } from "#components/ui/dialog.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { useCopy } from "./use-copy.ts";

/** Inside a dialog: something to take along that is shown once, chosen already, and the way to copy it. */
export function CopyField({
  label,
  hint,
  value,
  onDone,
  children,
}: {
  label: string;
  hint: ReactNode;
  value: string;
  onDone: () => void;
  /** below the field */
  children?: ReactNode;
}) {
  const common = useTranslations("common");
  const copy = useCopy();
  const field = useRef<HTMLInputElement>(null);
  return (
    <div className="flex flex-col gap-4">
      <TextField
        label={label}
        hint={hint}
        value={value}
        isReadOnly
        autoFocus
        inputRef={field}
        onFocus={() => field.current?.select()}
      />
      {children}
      <DialogActions>
        <Button onPress={onDone}>{common("close")}</Button>
        <Button variant="primary" icon={<Copy aria-hidden="true" />} onPress={() => copy(value)}>
          {common("copy")}
        </Button>
      </DialogActions>
    </div>
  );
}

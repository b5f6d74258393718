"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { CopyField } from "#components/shell/copy-field.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { Form } from "#components/ui/form.tsx";

export type OnceDialogProps = {
  workspaceId: string;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

/** The frame of a dialog that makes something with a secret. */
export function OnceDialog({
  title,
  isOpen,
  onOpenChange,
  children,
}: Omit<OnceDialogProps, "workspaceId"> & {
  title: string;
  children: (onDone: () => void) => ReactNode;
}) {
  const common = useTranslations("common");
  return (
    <Dialog
      title={title}
      closeLabel={common("close")}
      size="small"
      isOpen={isOpen}
      onOpenChange={onOpenChange}
    >
      {children}
    </Dialog>
  );
}

/** Asks what to make, and then shows the secret of what was made: once, to be copied. */
export function OnceForm({
  isWhole,
  isPending,
  words,
  onMake,
  onDone,
  children,
}: {
  /** nothing is missing */
  isWhole: boolean;
  isPending: boolean;
  words: { make: string; secret: string; once: string };
  onMake: (made: (secret: string) => void) => void;
  onDone: () => void;
  /** told whether what is missing has to be said */
  children: (isChecked: boolean) => ReactNode;
}) {
  const common = useTranslations("common");
  const router = useRouter();
  const [isChecked, setIsChecked] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  if (secret !== null) {
    return <CopyField label={words.secret} hint={words.once} value={secret} onDone={onDone} />;
  }
  return (
    <Form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        setIsChecked(true);
        if (!isWhole) return;
        onMake((made) => {
          setSecret(made);
          router.refresh();
        });
      }}
    >
      {children(isChecked)}
      <DialogActions>
        <Button onPress={onDone}>{common("cancel")}</Button>
        <Button type="submit" variant="primary" isPending={isPending}>
          {words.make}
        </Button>
      </DialogActions>
    </Form>
  );
}

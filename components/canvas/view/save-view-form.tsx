"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Form } from "#components/ui/form.tsx";
import { TextField } from "#components/ui/text-field.tsx";

type Props = {
  label: string;
  initialName?: string;
  /** whether one may let everybody see it; left out where that is not asked */
  mayShare?: boolean;
  /** true once it is stored; else what was typed stays */
  onSubmit: (given: { name: string; isShared: boolean }) => Promise<boolean>;
  onCancel?: () => void;
};

/** A name for what one looks at. */
export function SaveViewForm({ label, initialName = "", mayShare, onSubmit, onCancel }: Props) {
  const t = useTranslations("view.views");
  const tCommon = useTranslations("common");
  const [name, setName] = useState(initialName);
  const [isShared, setIsShared] = useState(false);
  const [isSending, setIsSending] = useState(false);
  const send = async () => {
    if (name.trim() === "" || isSending) return;
    setIsSending(true);
    const isStored = await onSubmit({ name: name.trim(), isShared });
    setIsSending(false);
    if (isStored) setName("");
  };
  return (
    <Form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <div className="flex items-end gap-2">
        <TextField
          label={label}
          value={name}
          maxLength={120}
          autoFocus={initialName !== ""}
          onChange={setName}
          className="min-w-0 flex-1"
        />
        <Button type="submit" isPending={isSending} isDisabled={name.trim() === ""}>
          {tCommon("save")}
        </Button>
        {onCancel ? (
          <Button variant="quiet" onPress={onCancel}>
            {tCommon("cancel")}
          </Button>
        ) : null}
      </div>
      {mayShare ? (
        <Checkbox isSelected={isShared} onChange={setIsShared}>
          {t("shareWithAll")}
        </Checkbox>
      ) : null}
    </Form>
  );
}

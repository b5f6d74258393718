"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/text-field.tsx";

type Props = {
  label: string;
  submit: string;
  initial?: string;
  isPending: boolean;
  autoFocus?: boolean;
  onSubmit: (name: string, clear: () => void) => void;
  onCancel?: () => void;
};

const LONGEST_NAME = 120;

/** One field for the name of a version. */
export function NameForm(props: Props) {
  const { label, submit, initial = "", isPending, autoFocus, onSubmit, onCancel } = props;
  const t = useTranslations("history.name");
  const tCommon = useTranslations("common");
  const [name, setName] = useState(initial);
  const isEmpty = name.trim() === "";
  const onForm = (event: FormEvent) => {
    event.preventDefault();
    if (!isEmpty) onSubmit(name.trim(), () => setName(""));
  };
  return (
    <form onSubmit={onForm} className="flex flex-wrap items-end gap-2">
      <TextField
        label={label}
        placeholder={t("placeholder")}
        value={name}
        onChange={setName}
        maxLength={LONGEST_NAME}
        {...(autoFocus ? { autoFocus } : {})}
        className="min-w-40 flex-1"
      />
      <Button type="submit" isPending={isPending} isDisabled={isEmpty}>
        {submit}
      </Button>
      {onCancel ? (
        <Button variant="quiet" onPress={onCancel}>
          {tCommon("cancel")}
        </Button>
      ) : null}
    </form>
  );
}

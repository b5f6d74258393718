"use client";

import { TextArea } from "#components/ui/text-area.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { useCanvas } from "../canvas-context.tsx";

type Result = { ok: true } | { ok: false; reason: string };
type Props = {
  label: string;
  hint?: string;
  value: string;
  error?: string;
  /** said to screen readers only: something beside the field shows it */
  isLabelHidden?: boolean;
  className?: string;
  isLong?: boolean;
  placeholder?: string;
  isReadOnly: boolean;
  write: (text: string) => Result;
};

/**
 * A field that writes into the document as one types, so that others read along and edits of one
 * text merge; from focus to leaving it is one step of undo.
 */
export function LiveText({
  value,
  write,
  label,
  isLabelHidden = false,
  isLong = false,
  ...props
}: Props) {
  const model = useCanvas();
  const field = {
    ...props,
    ...(isLabelHidden ? { "aria-label": label } : { label }),
    value,
    onFocus: () => model.undo.begin(),
    onBlur: () => model.undo.end(),
    onChange: (text: string) => {
      const result = write(text);
      if (!result.ok) model.say(`refused.${result.reason}`);
    },
  };
  return isLong ? <TextArea {...field} /> : <TextField {...field} />;
}

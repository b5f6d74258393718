"use client";

import type { ReactNode } from "react";
import {
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  TextAreaContext,
} from "react-aria-components";
import { classes } from "./classes.ts";
import { FieldLabel, FieldNotes, fieldClasses, inputClasses } from "./field.tsx";
import { LengthLeft } from "./length-left.tsx";

export type TextAreaProps = Omit<AriaTextFieldProps, "className" | "children" | "type"> & {
  label?: ReactNode;
  note?: string;
  hint?: ReactNode;
  error?: string | undefined;
  placeholder?: string;
  /** height before the text makes it grow */
  rows?: number;
  className?: string;
};

/** Grows with its text up to twelve lines. */
export function TextArea({
  label,
  note,
  hint,
  error,
  placeholder,
  rows = 3,
  className,
  ...props
}: TextAreaProps) {
  return (
    <AriaTextField
      validationBehavior="aria"
      {...props}
      isInvalid={props.isInvalid || Boolean(error)}
      className={classes(fieldClasses, className)}
    >
      {label ? <FieldLabel note={note}>{label}</FieldLabel> : null}
      <AriaTextArea
        rows={rows}
        // a field that follows its text ignores rows
        style={{ minHeight: `calc(${rows}lh + 0.875rem)` }}
        {...(placeholder ? { placeholder } : {})}
        className={classes(
          inputClasses,
          "field-sizing-content max-h-64 resize-y py-1.5 text-14",
          props.isReadOnly && "bg-sunk",
        )}
      />
      <FieldNotes hint={hint} error={error} />
      <LengthLeft of={TextAreaContext} />
    </AriaTextField>
  );
}

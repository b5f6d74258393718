"use client";

import type { ReactNode, Ref } from "react";
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  Input,
  InputContext,
} from "react-aria-components";
import { classes } from "./classes.ts";
import { FieldLabel, FieldNotes, fieldClasses, inputClasses } from "./field.tsx";
import { LengthLeft } from "./length-left.tsx";

export type TextFieldProps = Omit<AriaTextFieldProps, "className" | "children"> & {
  /** leave out only together with `aria-label` */
  label?: ReactNode;
  /** small words beside the label, e.g. "optional" */
  note?: string;
  hint?: ReactNode;
  /** what is wrong and how to mend it; marks the field as invalid */
  error?: string | undefined;
  placeholder?: string;
  /** drawn inside, before the text */
  icon?: ReactNode;
  className?: string;
  inputRef?: Ref<HTMLInputElement>;
};

export function TextField({
  label,
  note,
  hint,
  error,
  placeholder,
  icon,
  className,
  inputRef,
  ...props
}: TextFieldProps) {
  return (
    <AriaTextField
      validationBehavior="aria"
      {...props}
      isInvalid={props.isInvalid || Boolean(error)}
      className={classes(fieldClasses, className)}
    >
      {label ? <FieldLabel note={note}>{label}</FieldLabel> : null}
      <span className="relative flex">
        {icon ? (
          <span className="pointer-events-none absolute inset-y-0 left-2.5 flex items-center text-ink-faint [&_svg]:size-4">
            {icon}
          </span>
        ) : null}
        <Input
          {...(inputRef ? { ref: inputRef } : {})}
          {...(placeholder ? { placeholder } : {})}
          className={classes(
            inputClasses,
            "h-8 text-14",
            icon ? "pl-8" : "",
            props.isReadOnly && "bg-sunk",
          )}
        />
      </span>
      <FieldNotes hint={hint} error={error} />
      <LengthLeft of={InputContext} />
    </AriaTextField>
  );
}

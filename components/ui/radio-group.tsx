"use client";

import type { ReactNode } from "react";
import {
  Radio as AriaRadio,
  RadioGroup as AriaRadioGroup,
  type RadioGroupProps,
  type RadioProps,
} from "react-aria-components";
import { classes } from "./classes.ts";
import { FieldLabel, FieldNotes } from "./field.tsx";

export function RadioGroup({
  label,
  hint,
  error,
  className,
  children,
  ...props
}: Omit<RadioGroupProps, "className" | "children"> & {
  label?: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  className?: string;
  children: ReactNode;
}) {
  return (
    <AriaRadioGroup
      validationBehavior="aria"
      {...props}
      isInvalid={props.isInvalid || Boolean(error)}
      className={classes("flex flex-col gap-2", className)}
    >
      {label ? <FieldLabel>{label}</FieldLabel> : null}
      {children}
      <FieldNotes hint={hint} error={error} />
    </AriaRadioGroup>
  );
}

export function Radio({
  hint,
  children,
  ...props
}: Omit<RadioProps, "className" | "children"> & { hint?: ReactNode; children: ReactNode }) {
  return (
    <AriaRadio {...props} className="group flex cursor-default items-start gap-2.5 text-13">
      <span className="mt-px flex size-4 shrink-0 items-center justify-center rounded-full bg-raised ring-1 ring-edge group-selected:bg-accent group-selected:ring-accent group-disabled:opacity-45 group-focus-visible:outline-2 group-focus-visible:outline-offset-2 group-focus-visible:outline-accent">
        <span className="size-1.5 rounded-full bg-on-accent opacity-0 group-selected:opacity-100" />
      </span>
      <span className="flex min-w-0 flex-col">
        <span className="text-ink">{children}</span>
        {hint ? <span className="text-12 text-ink-faint">{hint}</span> : null}
      </span>
    </AriaRadio>
  );
}

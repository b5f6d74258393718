"use client";

import { parseDate } from "@internationalized/date";
import type { ReactNode } from "react";
import { DateField as AriaDateField, DateInput, DateSegment } from "react-aria-components";
import { classes } from "./classes.ts";
import { FieldLabel, FieldNotes, fieldClasses, inputClasses } from "./field.tsx";

type DateFieldProps = {
  label: ReactNode;
  /** a plain date, YYYY-MM-DD, or "" for none */
  value: string;
  /** called with a whole date or with "", never with half a date */
  onChange: (date: string) => void;
  isReadOnly?: boolean;
  error?: string | undefined;
  className?: string;
};

/** A plain date, typed in the order of the reader's language whatever the browser speaks. */
export function DateField({
  label,
  value,
  onChange,
  isReadOnly = false,
  error,
  className,
}: DateFieldProps) {
  return (
    <AriaDateField
      value={dateOf(value)}
      onChange={(date) => onChange(date?.toString() ?? "")}
      isReadOnly={isReadOnly}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={classes(fieldClasses, className)}
    >
      <FieldLabel>{label}</FieldLabel>
      <DateInput
        className={classes(
          inputClasses,
          "flex h-8 items-center text-14 tabular-nums focus-within:ring-2 focus-within:ring-accent",
          isReadOnly && "bg-sunk",
        )}
      >
        {(segment) => (
          <DateSegment
            segment={segment}
            className="rounded-xs px-px caret-transparent outline-none placeholder-shown:text-ink-faint focus:bg-accent focus:text-on-accent"
          />
        )}
      </DateInput>
      <FieldNotes error={error} />
    </AriaDateField>
  );
}

function dateOf(text: string) {
  try {
    return text === "" ? null : parseDate(text);
  } catch {
    // an old map may hold what is no date: the field is empty then, and what is stored stays
    return null;
  }
}

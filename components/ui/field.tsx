"use client";

import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { FieldError, Label, Text } from "react-aria-components";

/** What all fields share: label above, hint and error below, 4 px apart. */
export const fieldClasses = "flex min-w-0 flex-col gap-1";

export const inputClasses = [
  "w-full min-w-0 rounded-control bg-raised px-2.5 text-ink ring-1 ring-inset ring-edge/70",
  "transition-shadow duration-120 hover:ring-edge focus:ring-2 focus:ring-accent focus:outline-none",
  "invalid:ring-2 invalid:ring-ink disabled:opacity-50",
].join(" ");

export function FieldLabel({ children, note }: { children: ReactNode; note?: string | undefined }) {
  return (
    <Label className="text-13 font-medium text-ink">
      {children}
      {note ? <span className="font-normal text-ink-faint"> · {note}</span> : null}
    </Label>
  );
}

/** The hint gives way to the error: one message at a time. */
export function FieldNotes({
  hint,
  error,
}: {
  hint?: ReactNode | undefined;
  error?: string | undefined;
}) {
  return (
    <>
      {hint && !error ? (
        <Text slot="description" className="text-12 text-ink-faint">
          {hint}
        </Text>
      ) : null}
      <FieldError className="flex items-start gap-1 text-12 font-medium text-ink">
        {({ validationErrors }) => (
          <>
            <CircleAlert aria-hidden="true" className="mt-px size-3.5 shrink-0" />
            <span>{error ?? validationErrors.join(" ")}</span>
          </>
        )}
      </FieldError>
    </>
  );
}

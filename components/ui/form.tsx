"use client";

import { Form as AriaForm, type FormProps } from "react-aria-components";

const WRONG = '[aria-invalid="true"]:is(input, textarea, button), [aria-invalid="true"] input';

/** A form that, where something is wrong when it is sent, leads to the first such field. */
export function Form({ onSubmit, ...props }: FormProps) {
  return (
    <AriaForm
      {...props}
      onSubmit={(event) => {
        const form = event.currentTarget;
        onSubmit?.(event);
        // what is wrong is marked once it is drawn
        requestAnimationFrame(() => form.querySelector<HTMLElement>(WRONG)?.focus());
      }}
    />
  );
}

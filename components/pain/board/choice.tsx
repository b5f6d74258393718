"use client";

import { memo, type ReactNode } from "react";
import { classes } from "#components/ui/classes.ts";
import { Select, SelectOption } from "#components/ui/select.tsx";

/** The key of "any"; all others begin with "=". */
const any = "any";

type Option<K extends string> = { id: K; text: string; content?: ReactNode };

type Props<K extends string> = {
  label: string;
  /** null: one of them is always chosen */
  anyLabel: string | null;
  value: K | null;
  /** nothing that paper has to tell */
  isUsual?: boolean;
  options: readonly Option<K>[];
  /** any of those that it was given does: it is the latest filter that changes */
  onChange: (value: K | null) => void;
};

/** One filter of the board: any, or one of these. Drawn again only where it offers something else. */
export const Choice = memo(function Choice<K extends string>({
  label,
  anyLabel,
  value,
  isUsual = false,
  options,
  onChange,
}: Props<K>) {
  if (options.length === 0) return null;
  // A key may not be empty, and a channel may.
  const keyOf = (id: string) => `=${id}`;
  return (
    <Select
      aria-label={label}
      value={value === null ? any : keyOf(value)}
      onChange={(key) => onChange(options.find(({ id }) => keyOf(id) === key)?.id ?? null)}
      className={classes(
        "max-w-60 min-w-32 max-sm:min-w-[45%] max-sm:flex-1",
        (value === null || isUsual) && "print:hidden",
      )}
    >
      {anyLabel === null ? null : <SelectOption id={any}>{anyLabel}</SelectOption>}
      {options.map(({ id, text, content }) => (
        <SelectOption key={id} id={keyOf(id)} textValue={text}>
          {content ?? text}
        </SelectOption>
      ))}
    </Select>
  );
}, isSame) as <K extends string>(props: Props<K>) => ReactNode;

function isSame(a: Props<string>, b: Props<string>): boolean {
  return (
    a.label === b.label &&
    a.value === b.value &&
    a.isUsual === b.isUsual &&
    a.options.length === b.options.length &&
    a.options.every(({ id, text }, at) => id === b.options[at]?.id && text === b.options[at]?.text)
  );
}

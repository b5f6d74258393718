"use client";

import type { ReactNode } from "react";
import { useId } from "react";
import { Label, ToggleButton, ToggleButtonGroup } from "react-aria-components";

type Props<T extends string> = {
  label: string;
  options: readonly { id: T; name: string; mark?: ReactNode }[];
  chosen: readonly T[];
  /** one at most, or any of them */
  selectionMode?: "single" | "multiple";
  onChange: (chosen: T[]) => void;
};

/** A few values side by side that are pressed on and off; arrows go from one to the next. */
export function ToggleChips<T extends string>({
  label,
  options,
  chosen,
  selectionMode = "multiple",
  onChange,
}: Props<T>) {
  const labelId = useId();
  return (
    <div className="flex flex-col gap-1.5">
      <Label id={labelId} className="text-12 font-medium text-ink-soft">
        {label}
      </Label>
      <ToggleButtonGroup
        aria-labelledby={labelId}
        selectionMode={selectionMode}
        selectedKeys={chosen}
        onSelectionChange={(keys) =>
          onChange(options.filter(({ id }) => keys.has(id)).map(({ id }) => id))
        }
        className="flex flex-wrap gap-1.5"
      >
        {options.map(({ id, name, mark }) => (
          <ToggleButton
            key={id}
            id={id}
            className="flex min-h-7 cursor-default items-center gap-1.5 rounded-full px-2.5 text-left text-13 text-ink ring-1 ring-hairline ring-inset hover:bg-hover selected:bg-accent-tint selected:font-medium selected:text-accent selected:ring-accent"
          >
            {mark}
            {name}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}

"use client";

import { classes } from "#components/ui/classes.ts";

export type RoleOption<R extends string> = { id: R; label: string };
export type RoleGroup<R extends string> = { label: string; options: readonly RoleOption<R>[] };

/** The browser's own: a sheet has hundreds of them at once. */
export function RoleSelect<R extends string>({
  label,
  value,
  groups,
  isQuiet,
  onChange,
}: {
  label: string;
  value: R;
  groups: readonly RoleGroup<R>[];
  /** what is left out steps back */
  isQuiet: boolean;
  onChange: (role: R) => void;
}) {
  return (
    <select
      aria-label={label}
      value={value}
      onChange={(event) => {
        const role = groups
          .flatMap(({ options }) => options)
          .find(({ id }) => id === event.target.value);
        if (role) onChange(role.id);
      }}
      className={classes(
        "h-7 w-full min-w-24 rounded-control bg-raised px-1.5 text-12 ring-1 ring-hairline",
        isQuiet ? "text-ink-faint" : "font-medium text-ink",
      )}
    >
      {groups.map((group) => (
        <optgroup key={group.label} label={group.label}>
          {group.options.map(({ id, label: name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}

"use client";

import { CheckboxGroup, Label } from "react-aria-components";
import { ProblemBox } from "#components/shell/problem.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";

/** Several of a few, each with its technical name below; `problem` says that one is missing. */
export function Choices<T extends string>({
  label,
  all,
  words,
  chosen,
  onChange,
  problem,
}: {
  label: string;
  all: readonly T[];
  words: Record<T, string>;
  chosen: T[];
  onChange: (chosen: T[]) => void;
  problem: string | null;
}) {
  return (
    <CheckboxGroup
      value={chosen}
      onChange={(values) => onChange(all.filter((one) => values.includes(one)))}
      className="flex flex-col gap-2"
    >
      <Label className="text-13 font-medium">{label}</Label>
      {all.map((one) => (
        <Checkbox key={one} value={one} hint={one}>
          {words[one]}
        </Checkbox>
      ))}
      {problem ? <ProblemBox>{problem}</ProblemBox> : null}
    </CheckboxGroup>
  );
}

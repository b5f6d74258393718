"use client";

import { MenuItem, Submenu } from "#components/ui/menu.tsx";
import { useCanvas } from "../canvas-context.tsx";
import { type ChoiceField, chosenNow } from "../selection/choose.ts";
import { useChoices } from "./use-choices.tsx";

const NONE = "none";

type Props = {
  id: string;
  field: ChoiceField;
  onChoose: (field: ChoiceField, value: string | null) => void;
};

/** The values of one field, with a tick at what is so now. */
export function ChoiceMenu({ id, field, onChoose }: Props) {
  const model = useCanvas();
  const choice = useChoices()(field);
  if (!choice) return null;
  const { label, options, nothing } = choice;
  return (
    <Submenu
      id={id}
      label={label}
      selectionMode={field === "tags" ? "multiple" : "single"}
      selectedKeys={chosenNow(model, field).map((value) => value ?? NONE)}
    >
      {options.map(({ id: value, name, mark }) => (
        <MenuItem
          key={value}
          id={value ?? NONE}
          textValue={name}
          onAction={() => onChoose(field, value)}
          {...(mark ? { icon: mark } : {})}
        >
          {name}
        </MenuItem>
      ))}
      {options.length === 0 ? <MenuItem isDisabled>{nothing}</MenuItem> : null}
    </Submenu>
  );
}

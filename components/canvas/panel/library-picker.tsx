"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Combobox } from "#components/ui/combobox.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { SelectOption } from "#components/ui/select.tsx";
import { toast } from "#components/ui/toast.tsx";
import { type LibraryKind, nameIn, useLibrary } from "../library-context.tsx";

type Props = {
  label: string;
  hint?: string;
  kind: LibraryKind;
  chosen: readonly string[];
  isReadOnly: boolean;
  onChange: (ids: readonly string[]) => void;
};

const NEW = "new:";

/** Several names of the shared library; what is not there yet can be added on the spot. */
export function LibraryPicker({ label, hint, kind, chosen, isReadOnly, onChange }: Props) {
  const t = useTranslations("map.panel");
  const library = useLibrary();
  const [typed, setTyped] = useState("");
  const free = library.entries.filter((entry) => entry.kind === kind && !chosen.includes(entry.id));
  const name = typed.trim();
  const isNew = name !== "" && !free.some((entry) => same(entry.name, name));
  const choose = async (key: string) => {
    setTyped("");
    const id = key.startsWith(NEW) ? await library.add(kind, key.slice(NEW.length)) : key;
    if (id) onChange([...chosen, id]);
    else toast(t("notAdded", { name }), { tone: "problem" });
  };
  return (
    <div className="flex flex-col gap-2">
      {isReadOnly ? (
        <span className="text-13 font-medium">{label}</span>
      ) : (
        <Combobox
          label={label}
          {...(hint ? { hint } : {})}
          emptyText={t("noMatch")}
          inputValue={typed}
          onInputChange={setTyped}
          selectedKey={null}
          onSelectionChange={(key) => {
            if (key !== null) void choose(String(key));
          }}
          items={[
            ...free.map(({ id, name: entry }) => ({ id, name: entry })),
            ...(isNew ? [{ id: `${NEW}${name}`, name: t("addLibrary", { name }) }] : []),
          ]}
          defaultFilter={(text, input) =>
            isNewOption(text, t("addLibrary", { name })) ||
            text.toLocaleLowerCase().includes(input.toLocaleLowerCase())
          }
        >
          {(entry: { id: string; name: string }) => (
            <SelectOption id={entry.id}>{entry.name}</SelectOption>
          )}
        </Combobox>
      )}
      {chosen.length > 0 ? (
        <ul className="flex flex-wrap gap-1.5">
          {chosen.map((id) => (
            <li key={id} className="flex items-center gap-0.5 rounded-full bg-hover pl-2.5 text-12">
              <span className={isReadOnly ? "py-1 pr-2.5" : ""}>{nameIn(library, id) ?? "–"}</span>
              {isReadOnly ? null : (
                <IconButton
                  size="small"
                  label={t("removeOne", { name: nameIn(library, id) ?? "–" })}
                  onPress={() => onChange(chosen.filter((one) => one !== id))}
                >
                  <X aria-hidden="true" />
                </IconButton>
              )}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function isNewOption(text: string, label: string): boolean {
  return text === label;
}

function same(a: string, b: string): boolean {
  return a.toLocaleLowerCase() === b.toLocaleLowerCase();
}

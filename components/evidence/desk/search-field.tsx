"use client";

import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { type Ref, useRef, useState } from "react";
import { TextField } from "#components/ui/text-field.tsx";

const typingMs = 200;

/** Searches when one stops typing; Enter does not wait, and goes on to what was found. */
export function SearchField({
  value,
  inputRef,
  onChange,
  onEnter,
}: {
  value: string;
  inputRef: Ref<HTMLInputElement>;
  onChange: (value: string) => void;
  onEnter: () => void;
}) {
  const t = useTranslations("desk.search");
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  // The address changed by other means (Back, Clear): it wins over what stands here.
  if (value !== known) {
    setKnown(value);
    if (value !== typed.trim()) setTyped(value);
  }
  return (
    <TextField
      inputRef={inputRef}
      aria-label={t("label")}
      placeholder={t("label")}
      type="search"
      icon={<Search aria-hidden="true" />}
      value={typed}
      onChange={(next) => {
        setTyped(next);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => onChange(next.trim()), typingMs);
      }}
      onKeyDown={(event) => {
        if (event.key === "ArrowDown") onEnter();
        if (event.key !== "Enter") return;
        clearTimeout(timer.current);
        if (typed.trim() === value) onEnter();
        else onChange(typed.trim());
      }}
      className="min-w-0 flex-1"
    />
  );
}

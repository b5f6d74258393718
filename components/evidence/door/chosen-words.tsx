"use client";

import { X } from "lucide-react";
import { IconButton } from "#components/ui/icon-button.tsx";

/** Words about which somebody has decided otherwise than the masks, each with a way back. */
export function ChosenWords({
  title,
  words,
  backLabel,
  onBack,
}: {
  title: string;
  words: readonly string[];
  backLabel: (words: string) => string;
  onBack: (words: string) => void;
}) {
  if (words.length === 0) return null;
  return (
    <section aria-label={title} className="flex flex-col gap-1">
      <h3 className="text-14 font-bold">{title}</h3>
      <ul className="flex flex-wrap gap-1.5">
        {words.map((one) => (
          <li
            key={one}
            className="flex max-w-full items-center gap-1 rounded-full bg-hover pl-2.5 text-13"
          >
            <span className="min-w-0 truncate">{one}</span>
            <IconButton size="small" label={backLabel(one)} onPress={() => onBack(one)}>
              <X aria-hidden="true" />
            </IconButton>
          </li>
        ))}
      </ul>
    </section>
  );
}

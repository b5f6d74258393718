"use client";

import { Tag } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { PopoverSurface, PopoverTrigger } from "#components/ui/popover-trigger.tsx";
import { CodeChips } from "./code-chips.tsx";
import { CodeFinder } from "./code-finder.tsx";
import type { useCoding } from "./use-coding.ts";

/** The codes of one passage, and the way to give it more. */
export function CodePicker({
  excerptId,
  chosen,
  coding,
  mayEdit,
  isOpen,
  onOpenChange,
}: {
  excerptId: string;
  chosen: readonly string[];
  coding: ReturnType<typeof useCoding>;
  mayEdit: boolean;
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
}) {
  const t = useTranslations("codes");
  if (!mayEdit && chosen.length === 0) return null;
  return (
    <section aria-label={t("title")} className="flex flex-col items-start gap-1.5">
      <h3 className="text-12 font-medium text-ink-soft">{t("title")}</h3>
      <CodeChips
        codes={coding.codes}
        chosen={chosen}
        onRemove={mayEdit ? (code) => coding.put(excerptId, code, false) : undefined}
      />
      {mayEdit ? (
        <PopoverTrigger
          {...(isOpen === undefined ? {} : { isOpen })}
          {...(onOpenChange ? { onOpenChange } : {})}
        >
          <Button size="small" icon={<Tag aria-hidden="true" />} isPending={coding.isLoading}>
            {t("picker.add")}
          </Button>
          <PopoverSurface label={t("picker.title")} className="w-72 p-2">
            <CodeFinder
              label={t("picker.title")}
              codes={coding.codes}
              chosen={chosen}
              recent={coding.recent}
              onPick={(code) => coding.put(excerptId, code, !chosen.includes(code.id))}
              onCreate={(name) => coding.create(excerptId, name)}
            />
          </PopoverSurface>
        </PopoverTrigger>
      ) : null}
    </section>
  );
}

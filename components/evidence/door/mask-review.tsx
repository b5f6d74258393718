"use client";

import { useTranslations } from "next-intl";
import { useRef } from "react";
import type { NoteMasking } from "#domain/evidence/masking-choice.ts";
import { ChosenWords } from "./chosen-words.tsx";
import { HideWords } from "./hide-words.tsx";
import { MaskList } from "./mask-list.tsx";
import type { Masked } from "./masked-pieces.ts";
import { MaskedText } from "./masked-text.tsx";

/** A text as it will be stored, beside what is masked in it, to be put right by whoever brings it. */
export function MaskReview({
  text,
  masks,
  isMasking,
  masking,
  onChange,
}: {
  text: string;
  masks: readonly Masked[];
  /** whether the workspace masks anything */
  isMasking: boolean;
  masking: NoteMasking;
  onChange: (masking: NoteMasking) => void;
}) {
  const t = useTranslations("evidence.door");
  const tMasking = useTranslations("evidence.import.masking");
  const textRef = useRef<HTMLElement>(null);
  const { shown, hidden, listed } = masking;
  const without = (list: readonly string[], words: string) => list.filter((one) => one !== words);
  const withWords = (list: readonly string[], words: string) => [...without(list, words), words];
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-5 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <MaskedText text={text} masks={masks} label={t("asStored")} textRef={textRef} />
      {isMasking ? (
        <div className="flex min-w-0 flex-col gap-5">
          <MaskList
            masks={masks}
            onShow={(words) =>
              onChange({
                shown: withWords(shown, words),
                hidden: without(hidden, words),
                listed: without(listed, words),
              })
            }
          />
          <ChosenWords
            title={t("shown")}
            words={shown}
            backLabel={(words) => t("maskAgain", { words })}
            onBack={(words) => onChange({ ...masking, shown: without(shown, words) })}
          />
          <ChosenWords
            title={t("hidden")}
            words={hidden}
            backLabel={(words) => t("unhide", { words })}
            onBack={(words) =>
              onChange({
                ...masking,
                hidden: without(hidden, words),
                listed: without(listed, words),
              })
            }
          />
          <HideWords
            text={text}
            textRef={textRef}
            onHide={(words, isListed) =>
              onChange({
                shown: without(shown, words),
                hidden: withWords(hidden, words),
                listed: isListed ? withWords(listed, words) : listed,
              })
            }
          />
        </div>
      ) : (
        <p className="text-13">{tMasking("off")}</p>
      )}
    </div>
  );
}

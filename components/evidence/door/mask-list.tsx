"use client";

import { ArrowRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { type Counted, type Masked, masksByKind } from "./masked-pieces.ts";

/** What is masked, by kind, each with a way to leave it as it is. */
export function MaskList({
  masks,
  onShow,
}: {
  masks: readonly Masked[];
  onShow: (words: string) => void;
}) {
  const t = useTranslations("evidence.door");
  const tMasking = useTranslations("evidence.import.masking");
  return (
    <section aria-label={t("masked", { count: masks.length })} className="flex flex-col gap-2">
      <h3 className="text-14 font-bold">{t("masked", { count: masks.length })}</h3>
      {[...masksByKind(masks)].map(([kind, words]) => (
        <div key={kind}>
          <h4 className="text-12 text-ink-faint">{tMasking(`kinds.${kind}`)}</h4>
          <ul>
            {words.map((one) => (
              <MaskRow key={one.was} {...one} onShow={() => onShow(one.was)} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function MaskRow({ was, mask, count, onShow }: Counted & { onShow: () => void }) {
  const t = useTranslations("evidence.door");
  const tMasking = useTranslations("evidence.import.masking");
  return (
    <li className="flex items-start gap-x-3 border-b border-hairline py-1.5">
      <p className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-2 pt-0.5 text-13">
        <strong className="min-w-0 font-medium break-all">{was}</strong>
        <ArrowRight
          aria-label={tMasking("becomes")}
          className="size-3.5 self-center text-ink-faint"
        />
        <span className="whitespace-nowrap">{mask}</span>
        {count > 1 ? (
          <span className="whitespace-nowrap text-ink-soft">{tMasking("count", { count })}</span>
        ) : null}
      </p>
      <Button
        size="small"
        variant="quiet"
        aria-label={t("showWords", { words: was })}
        onPress={onShow}
      >
        {t("show")}
      </Button>
    </li>
  );
}

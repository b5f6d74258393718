"use client";

import { useTranslations } from "next-intl";
import { dragExcerpt } from "#components/evidence/attach/excerpt-drag.ts";
import { Checkbox } from "#components/ui/checkbox.tsx";
import type { PainPointDetail } from "#server/pain/read.ts";
import { usePain } from "./pain-context.tsx";
import { QuotationCard } from "./quotation-card.tsx";

/** The words behind it, worst first. One click opens the note around them. */
export function Quotations({
  point,
  selection,
  onSelection,
  onOpenNote,
}: {
  point: PainPointDetail;
  /** ids of those ticked while it is being split; null when it is not */
  selection: string[] | null;
  onSelection: (selection: string[]) => void;
  onOpenNote: (noteId: string, excerptId: string) => void;
}) {
  const t = useTranslations("pain.quotes");
  const { rights } = usePain();
  const { quotations, unquotable } = point;
  return (
    <section aria-label={t("title")} className="flex flex-col gap-2">
      <h3 className="text-14 font-bold">{t("title")}</h3>
      {quotations.length > 0 ? (
        <ul className="flex flex-col gap-1.5">
          {quotations.map((quotation) => (
            <li
              key={quotation.excerptId}
              {...(rights.correct ? dragExcerpt(quotation.excerptId) : {})}
              className="flex items-start gap-2"
            >
              {selection ? (
                <Checkbox
                  aria-label={t("select", { text: quotation.text })}
                  className="mt-2"
                  isSelected={selection.includes(quotation.excerptId)}
                  onChange={(isSelected) =>
                    onSelection(
                      isSelected
                        ? [...selection, quotation.excerptId]
                        : selection.filter((id) => id !== quotation.excerptId),
                    )
                  }
                />
              ) : null}
              <QuotationCard quotation={quotation} {...(rights.readNotes ? { onOpenNote } : {})} />
            </li>
          ))}
        </ul>
      ) : null}
      {unquotable > 0 ? (
        <p className="text-13 text-ink-soft">{t("unquotable", { count: unquotable })}</p>
      ) : null}
      {quotations.length === 0 && unquotable === 0 ? (
        <p className="text-13 text-ink-soft">{t("none")}</p>
      ) : null}
    </section>
  );
}

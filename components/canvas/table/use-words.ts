import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { nameIn, useLibrary } from "../library-context.tsx";
import { useOverlay } from "../overlay-context.tsx";
import type { Words } from "./rows.ts";
import { useEdits } from "./use-edits.ts";

/** What the cells of the table say; filter and order go by it. */
export function useWords(): Words {
  const t = useTranslations("canvas");
  const tMap = useTranslations("map");
  const locale = useLocale();
  const library = useLibrary();
  const overlay = useOverlay();
  const format = useFormatter();
  const edits = useEdits();
  return useMemo(() => {
    const collator = new Intl.Collator(locale, { numeric: true });
    return {
      stepOf: ({ title }) => title || t("untitledStep"),
      laneOf: ({ title, type }) => title || tMap(`laneType.${type}`),
      typeOf: ({ type }) => tMap(`laneType.${type}`),
      textOf: ({ card }) => {
        if (!card) return "";
        if (card.excerptId === null) return card.text;
        return overlay.quotes.get(card.excerptId) ?? t("quoteHidden");
      },
      tagsOf: ({ card }) =>
        (card?.tags ?? []).flatMap((id) => nameIn(library, id) ?? []).join(", "),
      ownerOf: ({ card }) => library.members.find(({ id }) => id === card?.ownerId)?.name ?? "",
      statusOf: ({ card }) => (card?.status ? t(`status.${card.status}`) : ""),
      editedAt: ({ id }) => edits.get(id)?.at.getTime() ?? 0,
      editedOf: ({ id }) => {
        const edited = edits.get(id);
        if (!edited) return "";
        const when = format.dateTime(edited.at, { dateStyle: "short", timeStyle: "short" });
        return edited.by === null ? when : t("table.editedBy", { when, by: edited.by });
      },
      glowOf: ({ step }) => (step ? (overlay.steps.get(step.id)?.glow ?? 0) : 0),
      compare: collator.compare,
    };
  }, [t, tMap, locale, library, overlay, format, edits]);
}

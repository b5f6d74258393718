import { Lightbulb, Square } from "lucide-react";
import { useTranslations } from "next-intl";
import { MeaningMark } from "#components/ui/meaning-mark.tsx";
import type { ExcerptLabel, ExcerptType } from "#domain/evidence/excerpt.ts";
import { LabelMark } from "./label-mark.tsx";

/** What a passage is, as its shape: the finer word where there is one, else pain, gain or neither. */
export function TypeMark({
  type,
  label = "neutral",
  isNamed = false,
  size = 12,
}: {
  type: ExcerptType | null;
  label?: ExcerptLabel;
  /** where no word stands beside it */
  isNamed?: boolean;
  size?: number;
}) {
  const t = useTranslations("evidence.types");
  if (type === null) return <LabelMark label={label} isNamed={isNamed} size={size} />;
  const name = isNamed ? { label: t(type) } : {};
  if (type === "idea" || type === "fact") {
    const Icon = type === "idea" ? Lightbulb : Square;
    const shown = isNamed
      ? { role: "img", "aria-label": t(type), "aria-hidden": false }
      : { "aria-hidden": true };
    return <Icon {...shown} width={size} height={size} strokeWidth={2.5} className="shrink-0" />;
  }
  return <MeaningMark meaning={type} size={size} {...name} />;
}

import { useTranslations } from "next-intl";
import { MeaningMark } from "#components/ui/meaning-mark.tsx";
import type { ExcerptLabel } from "#domain/evidence/excerpt.ts";

/** Pain, gain or neither as its shape. `isNamed` where no word stands beside it. */
export function LabelMark({
  label,
  isNamed = false,
  size = 12,
}: {
  label: ExcerptLabel;
  isNamed?: boolean;
  size?: number;
}) {
  const t = useTranslations("evidence.labels");
  if (label === "neutral") {
    return (
      <span
        {...(isNamed ? { role: "img", "aria-label": t(label) } : { "aria-hidden": true })}
        className="inline-block h-0.5 w-2.5 shrink-0 rounded-full bg-ink-faint align-middle"
      />
    );
  }
  return <MeaningMark meaning={label} size={size} {...(isNamed ? { label: t(label) } : {})} />;
}

"use client";

import { useTranslations } from "next-intl";
import { MeaningMark } from "#components/ui/meaning-mark.tsx";
import { Select, SelectOption } from "#components/ui/select.tsx";
import { usePain } from "./pain-context.tsx";

const NONE = "none";

/** Ties a guess of the team to what people were found to say, or lets go of it. */
export function PointLink({
  kind,
  painPointId,
  isReadOnly,
  onLink,
}: {
  kind: "pain" | "gain";
  painPointId: string | null;
  isReadOnly: boolean;
  onLink: (painPointId: string | null) => void;
}) {
  const t = useTranslations("pain.guess");
  const { panel } = usePain();
  const points = panel.points.filter(
    (point) => point.kind === kind && (point.status === "open" || point.id === painPointId),
  );
  const isGone = painPointId !== null && !points.some(({ id }) => id === painPointId);
  return (
    <Select
      label={t(`link.${kind}`)}
      hint={isGone ? t("gone") : t("linkHint")}
      isDisabled={isReadOnly}
      selectedKey={isGone ? NONE : (painPointId ?? NONE)}
      onSelectionChange={(key) => onLink(key === NONE ? null : String(key))}
    >
      <SelectOption id={NONE}>{t("noLink")}</SelectOption>
      {points.map(({ id, title, parts }) => (
        <SelectOption key={id} id={id} textValue={title}>
          <span className="flex items-center gap-1 text-12 font-bold tabular-nums">
            <MeaningMark meaning={kind} size={9} />
            {parts.people}
          </span>
          <span className="truncate">{title}</span>
        </SelectOption>
      ))}
    </Select>
  );
}

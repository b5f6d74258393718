"use client";

import { useTranslations } from "next-intl";

/** Nothing to look at, so that people look at each other. */
export function BlankScreen({ onShow }: { onShow: () => void }) {
  const t = useTranslations("present.bar");
  return (
    <button
      ref={(button) => button?.focus()}
      type="button"
      aria-label={t("unblank")}
      onClick={onShow}
      className="stage-blank"
    />
  );
}

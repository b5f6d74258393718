"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "#components/ui/icon-button.tsx";

/** Where the browser opens no second window, an ordinary link does. */
export function SpeakerBlocked({ href, onClose }: { href: string; onClose: () => void }) {
  const t = useTranslations("present.blocked");
  const tCommon = useTranslations("common");
  return (
    <div
      role="alert"
      className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-hairline bg-accent-tint px-4 py-2 text-14"
    >
      <span>{t("text")}</span>
      <a
        href={href}
        target="_blank"
        rel="noopener opener"
        onClick={onClose}
        className="rounded-mark font-medium text-accent underline underline-offset-2"
      >
        {t("open")}
      </a>
      <span className="flex-1" />
      <IconButton size="small" label={tCommon("close")} onPress={onClose}>
        <X aria-hidden="true" />
      </IconButton>
    </div>
  );
}

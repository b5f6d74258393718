"use client";

import { useTranslations } from "next-intl";
import { CopyField } from "#components/shell/copy-field.tsx";
import { useCopy } from "#components/shell/use-copy.ts";
import { Button } from "#components/ui/button.tsx";
import { QrCode } from "./qr-code.tsx";

/** The one time a link is shown: to copy, to point a telephone at, to put into a page. */
export function MadeLink({
  token,
  hasFrames,
  onDone,
}: {
  token: string;
  hasFrames: boolean;
  onDone: () => void;
}) {
  const t = useTranslations("share");
  const link = new URL(`/share/${token}`, window.location.href).href;
  const embed = new URL(`/embed/${token}`, window.location.href).href;
  return (
    <CopyField label={t("madeTitle")} hint={t("once")} value={link} onDone={onDone}>
      <QrCode text={link} />
      {hasFrames ? <EmbedCode address={embed} /> : null}
    </CopyField>
  );
}

function EmbedCode({ address }: { address: string }) {
  const t = useTranslations("share");
  const copy = useCopy();
  const code = `<iframe src="${address}" title="${t("frameTitle")}" width="100%" height="720" loading="lazy" referrerpolicy="no-referrer"></iframe>`;
  return (
    <div className="flex flex-col gap-2">
      <h3 className="text-13 font-medium">{t("embed")}</h3>
      <pre className="rounded-card bg-sunk px-3 py-2 text-12 break-all whitespace-pre-wrap">
        {code}
      </pre>
      <Button size="small" onPress={() => copy(code)}>
        {t("copyEmbed")}
      </Button>
    </div>
  );
}
